package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.lang.Fold;

/** The words of a line as they are compared: folded, without punctuation. */
final class Words {
    /** What a stem keeps at least. */
    private static final int STEM = 3;

    private static final String ARTICLE = "\u0627\u0644";

    private Words() {}

    static List<String> of(String text) {
        char[] key = Fold.key(text).toCharArray();
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < key.length; i++) {
            char c = key[i];
            if (Fold.isWord(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                words.add(new String(key, start, i - start));
                start = -1;
            }
            if (c == '\u00A9') { // the sign opens copyright lines and picture credits
                words.add("\u00A9");
            }
        }
        if (start >= 0) {
            words.add(new String(key, start, key.length - start));
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
        int from = prefix(word);
        return word.substring(from, word.length() - suffix(word, word.length() - from - STEM));
    }

    /** How long the article and the joined prepositions and conjunctions before it are, the longest that leaves a stem. */
    private static int prefix(String word) {
        int most = word.length() - STEM;
        if (most <= 0) {
            return 0;
        }
        char first = word.charAt(0);
        boolean joins =
                switch (first) {
                    case '\u0648', '\u0628', '\u0641', '\u0643' -> true;
                    default -> false;
                };
        if (joins && most >= 3 && word.startsWith(ARTICLE, 1)) {
            return 3;
        }
        char second = word.charAt(1);
        if (most >= 2 && second == '\u0644' && (first == '\u0644' || first == '\u0627')) {
            return 2;
        }
        return joins || first == '\u0644' ? 1 : 0;
    }

    /** How long the ending of number, person or kind is, at most {@code most} letters. */
    private static int suffix(String word, int most) {
        int last = word.length() - 1;
        if (most >= 2) {
            char before = word.charAt(last - 1);
            boolean two =
                    switch (word.charAt(last)) {
                        case '\u062A' -> before == '\u0627';
                        case '\u0646' -> before == '\u0648' || before == '\u064A' || before == '\u0627';
                        case '\u0647' -> before == '\u064A';
                        case '\u0627' -> before == '\u0647';
                        default -> false;
                    };
            if (two) {
                return 2;
            }
        }
        return most >= 1 && "\u0647\u064A\u0627".indexOf(word.charAt(last)) >= 0 ? 1 : 0;
    }

    /** How many pairs of neighbouring words two lines have in common, pairs of common words left out. */
    static long sharedPairs(List<String> some, List<String> others) {
        Set<String> pairs = pairs(others);
        return pairs(some).stream().filter(pairs::contains).count();
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            String one = words.get(i - 1);
            String two = words.get(i);
            if (!Vocabulary.STOP_WORDS.contains(one) && !Vocabulary.STOP_WORDS.contains(two)) {
                pairs.add(stem(one) + " " + stem(two));
            }
        }
        return pairs;
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
