package org.khulasa.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/**
 * Countries and organisations in phrases of office: «الرئيس الروسي», «رئيس روسيا». The table is the program's own, because
 * CLDR names countries but has no adjectives. Immutable and thread-safe.
 */
public final class Nations {
    private static final Nations TABLE = new Nations();

    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private Nations() {
        for (String line : Lines.of(Nations.class, "nations.txt")) {
            String[] fields = line.split(";", -1);
            String code = fields[0].strip();
            english.put(code, fields[1].strip());
            for (String adjective : fields[2].split("\u060C", -1)) {
                String masculine = Fold.key(adjective).strip();
                for (String form : new String[] {masculine, masculine + "\u0647"}) {
                    byAdjective.put(form, code);
                    byAdjective.put("\u0627\u0644" + form, code);
                }
            }
            for (String name : fields[3].split("\u060C", -1)) {
                byName.put(Fold.key(name).strip(), code);
            }
        }
        byAdjective.remove("");
    }

    /** All single words of the table, folded: adjectives and names. */
    public Set<String> words() {
        Set<String> words = new HashSet<>(byAdjective.keySet());
        words.addAll(byName.keySet());
        words.removeIf(word -> word.isEmpty() || word.indexOf(' ') >= 0);
        return words;
    }

    public static Nations table() {
        return TABLE;
    }

    /** The country of a folded adjective such as الروسي or روسيه; null for any other word. */
    public @Nullable String ofAdjective(String folded) {
        return byAdjective.get(folded);
    }

    /** The country or organisation of a folded name of one or more words; null for any other phrase. */
    public @Nullable String ofName(String folded) {
        return byName.get(folded);
    }

    /** The English adjective of a country's code, such as Russian; null for a code that is not in the table. */
    public @Nullable String english(String code) {
        return english.get(code);
    }
}
