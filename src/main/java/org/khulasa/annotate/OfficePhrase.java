package org.khulasa.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/**
 * An office in words: «الرئيس الروسي», «رئيسة وزراء السويد».
 *
 * @param role null for «الوزير الروسي», which may be any minister
 * @param of country code
 * @param end index of the item after the phrase
 */
record OfficePhrase(@Nullable Role role, String of, int end) {
    private static final Map<String, Role> BEFORE_ADJECTIVE = new HashMap<>();
    private static final Map<String, Role> BEFORE_NAME = new HashMap<>();
    /** First words of heads with a particle glued to them: «للرئيس», «والرئيس», «برئيس»; to the word without it. */
    private static final Map<String, String> GLUED = new HashMap<>();
    /** «رئيس المجلس» is an office of the list when «الأوروبي» follows, and no other nation. */
    private static final Set<Role> OF_THE_UNION =
            EnumSet.of(Role.EUROPEAN_COUNCIL_PRESIDENT, Role.COMMISSION_PRESIDENT, Role.HIGH_REPRESENTATIVE);

    /** Words of the longest head, «رئيس مجلس القيادة الرئاسي». */
    private static final int LONGEST_HEAD = 4;

    /** First words of all heads: nearly every word of a text is none, and needs no look further. */
    private static final Set<String> FIRST = new HashSet<>();

    private static final String MINISTER = Fold.key("\u0627\u0644\u0648\u0632\u064A\u0631"); // الوزير
    private static final String MINISTER_F = MINISTER + "\u0647";

    static {
        for (String line : Lines.of(OfficePhrase.class, "offices.txt")) {
            String[] fields = line.split(";", -1);
            Role role = Role.valueOf(fields[0].strip().replace('-', '_').toUpperCase(Locale.ROOT));
            put(BEFORE_ADJECTIVE, fields[1], role);
            put(BEFORE_NAME, fields[2], role);
        }
        FIRST.add(MINISTER);
        FIRST.add(MINISTER_F);
        for (String word : FIRST) {
            for (String particle : List.of("\u0648", "\u0641", "\u0628", "\u0643")) { // و ف ب ك
                GLUED.put(particle + word, word);
            }
            // ل before the article swallows its alef.
            GLUED.put("\u0644" + (Words.isDefinite(word) ? word.substring(1) : word), word);
        }
    }

    private static void put(Map<String, Role> heads, String list, Role role) {
        for (String head : list.split("\u060C", -1)) {
            String key = Fold.key(head).strip();
            heads.put(key, role);
            FIRST.add(key.split(" ", -1)[0]);
        }
    }

    /** First words of all heads, folded. */
    static Set<String> firstWords() {
        return FIRST;
    }

    /** The phrase that begins at an item, or null. */
    static @Nullable OfficePhrase at(Line line, int i) {
        return line.at(i).lexeme().startsOffice() ? at(line, i, line.at(i).form()) : null;
    }

    /** The phrase that begins at an item with a particle glued to it, as in «للرئيس الروسي», or null. */
    static @Nullable OfficePhrase afterParticle(Line line, int i) {
        String first = GLUED.get(line.at(i).form());
        return first == null ? null : at(line, i, first);
    }

    /** Whether the head at an item is in the dual, as «الرئيسان» is. */
    static boolean isDual(Line line, int i) {
        String form = line.at(i).form();
        return Words.isDefinite(form) && (form.endsWith("\u0627\u0646") || form.endsWith("\u064A\u0646"));
    }

    private static @Nullable OfficePhrase at(Line line, int i, String first) {
        for (int count = LONGEST_HEAD; count > 0; count--) {
            String rest = count == 1 ? "" : line.words(i + 1, count - 1);
            if (count > 1 && words(rest) < count - 1) {
                continue;
            }
            OfficePhrase phrase = after(rest.isEmpty() ? first : first + ' ' + rest, line, i + count);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static @Nullable OfficePhrase after(String head, Line line, int next) {
        Nations nations = Nations.table();
        Role role = BEFORE_ADJECTIVE.get(head);
        boolean minister = head.equals(MINISTER) || head.equals(MINISTER_F);
        if ((role != null || minister) && line.at(next).isWord()) {
            String of = nations.ofAdjective(line.at(next).form());
            return of == null || OF_THE_UNION.contains(role) && !of.equals("EU")
                    ? null
                    : new OfficePhrase(role, of, next + 1);
        }
        role = BEFORE_NAME.get(head);
        for (int count = 3; role != null && count > 0; count--) {
            String name = line.words(next, count);
            String of = nations.ofName(name);
            if (of != null) {
                return new OfficePhrase(role, of, next + words(name));
            }
        }
        return null;
    }

    /** Words joined by single spaces. */
    private static int words(String phrase) {
        return phrase.isEmpty()
                ? 0
                : 1 + (int) phrase.chars().filter(c -> c == ' ').count();
    }

    /** The role that a word alone names as a title: الرئيس before a name. */
    static @Nullable Role title(String folded) {
        return BEFORE_ADJECTIVE.get(folded);
    }
}
