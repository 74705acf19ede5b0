package org.khulasa.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/**
 * A body that speaks through statements.
 *
 * @param ar its full name
 * @param adjective whether a country's adjective belongs to its name
 */
record Institution(String ar, String en, Adjective adjective) {
    private static final int LONGEST = 5;
    private static final String PARTICLES = "\u0644\u0648\u0628"; // ل و ب
    private static final Map<String, Institution> ALL = read();
    private static final Set<String> FIRST = first();

    enum Adjective {
        NO,
        MAY,
        MUST
    }

    private static Map<String, Institution> read() {
        Map<String, Institution> all = new HashMap<>();
        for (String line : Lines.of(Institution.class, "institutions.txt")) {
            String[] fields = line.split("\\s*;\\s*", -1);
            Adjective adjective = Adjective.valueOf(fields[3].toUpperCase(java.util.Locale.ROOT));
            String ar = fields.length > 4 ? fields[4] : fields[0];
            all.put(Fold.key(fields[0]), new Institution(ar, fields[1], adjective));
        }
        return all;
    }

    /** First words of all names, also as they are written behind ل, و or ب. */
    static Set<String> firstWords() {
        return FIRST;
    }

    private static Set<String> first() {
        Set<String> words = new HashSet<>();
        for (String name : ALL.keySet()) {
            String word = name.split(" ", -1)[0];
            words.add(word);
            for (char particle : PARTICLES.toCharArray()) {
                words.add(particle + word);
            }
            if (word.startsWith("\u0627\u0644")) {
                words.add("\u0644" + word.substring(1));
            }
        }
        return words;
    }

    /** The institution whose name begins at item {@code i}, the longest one; with ل or و before it when allowed. */
    static @Nullable Actor at(Line line, int i, boolean particles) {
        if (!line.at(i).lexeme().startsInstitution()) {
            return null;
        }
        for (int count = LONGEST; count > 0; count--) {
            String words = line.words(i, count);
            Institution found = words.isEmpty() ? null : ALL.get(words);
            if (found == null && particles) {
                found = ALL.get(withoutParticle(words));
            }
            if (found != null) {
                return found.actor(
                        line, i, i + (int) words.chars().filter(c -> c == ' ').count() + 1);
            }
        }
        return null;
    }

    private @Nullable Actor actor(Line line, int from, int end) {
        Item next = line.at(end);
        String nation = adjective == Adjective.NO || !next.isWord()
                ? null
                : Nations.table().ofAdjective(next.form());
        String english = nation == null ? null : Nations.table().english(nation);
        if (english == null) {
            return adjective == Adjective.MUST
                    ? null
                    : new Actor(new Speaker(null, ar, en), Rule.SUBJECT_AFTER_VERB, end, true);
        }
        String written = ar + " " + line.written(end, end + 1);
        return new Actor(new Speaker(null, written, english + " " + en), Rule.SUBJECT_AFTER_VERB, end + 1, true);
    }

    private static String withoutParticle(String words) {
        if (words.startsWith("\u0644\u0644")) {
            return "\u0627" + words.substring(1);
        }
        return words.length() > 2 && PARTICLES.indexOf(words.charAt(0)) >= 0 ? words.substring(1) : words;
    }
}
