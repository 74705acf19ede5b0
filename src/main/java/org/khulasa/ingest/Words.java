package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.lang.Fold;

/** The words of a line as they are compared: folded, without punctuation. */
final class Words {
    /** Longest first: only the first that fits is taken off. */
    private static final List<String> PREFIXES = List.of(
            "\u0648\u0627\u0644",
            "\u0628\u0627\u0644",
            "\u0641\u0627\u0644",
            "\u0643\u0627\u0644",
            "\u0644\u0644",
            "\u0627\u0644",
            "\u0648",
            "\u0641",
            "\u0628",
            "\u0644",
            "\u0643");

    private static final List<String> SUFFIXES = List.of(
            "\u0627\u062A",
            "\u0648\u0646",
            "\u064A\u0646",
            "\u064A\u0647",
            "\u0647\u0627",
            "\u0627\u0646",
            "\u0647",
            "\u064A",
            "\u0627");

    private Words() {}

    static List<String> of(String text) {
        String key = Fold.key(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= key.length(); i++) {
            boolean word = i < key.length() && Fold.isWord(key.charAt(i));
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(key.substring(start, i));
                start = -1;
            }
            if (i < key.length() && key.charAt(i) == '\u00A9') { // the sign opens copyright lines and picture credits
                words.add("\u00A9");
            }
        }
        return words;
    }

    static String key(String text) {
        return String.join(" ", of(text));
    }

    /** What a line is about: stems of its words that are neither short nor common. */
    static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (word.length() > 2 && !Vocabulary.STOP_WORDS.contains(word)) {
                String stem = stem(word);
                if (stem.length() > 2) {
                    stems.add(stem);
                }
            }
        }
        return stems;
    }

    /** A light stem: enough to see that two lines share a word, wrong for a dictionary. */
    static String stem(String word) {
        String stem = word;
        for (String prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= 3) {
                stem = stem.substring(prefix.length());
                break;
            }
        }
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 3) {
                return stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }

    /** How much of the smaller set is in the other, 0 to 1. */
    static double containment(Set<String> some, Set<String> others) {
        if (some.isEmpty()) {
            return 0;
        }
        long shared = some.stream().filter(others::contains).count();
        return (double) shared / some.size();
    }
}
