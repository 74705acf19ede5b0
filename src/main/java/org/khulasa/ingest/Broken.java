package org.khulasa.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/**
 * Tells text whose letters came apart, as extraction from printed pages leaves it: words that run from left to right, signs of
 * another alphabet in the middle of words, words that were stretched and lie about as single letters.
 */
final class Broken {
    /** Fewer words tell nothing. */
    private static final int WORDS = 20;

    /** Teh marbuta and alef maqsura: no word begins with either. */
    private static final String LAST_LETTERS = "\u0629\u0649";

    private Broken() {}

    /** What is wrong with the text, null when nothing is. */
    static @Nullable String reason(List<Line> lines) {
        int words = 0;
        int reversed = 0;
        int mixed = 0;
        int single = 0;
        for (Line line : lines) {
            for (String word : line.text().split(" ", -1)) {
                if (!hasArabic(word)) {
                    continue;
                }
                words++;
                reversed += LAST_LETTERS.indexOf(firstLetter(word)) >= 0 ? 1 : 0;
                mixed += isMixed(word) ? 1 : 0;
                single += word.length() == 1 ? 1 : 0;
            }
        }
        if (words < WORDS) {
            return null;
        }
        if (reversed * 33L > words) {
            return "its words run backwards";
        }
        if (mixed * 20L > words) {
            return "its words hold signs that are no Arabic letters";
        }
        return single * 4L > words ? "its words fell apart into letters" : null;
    }

    private static boolean hasArabic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static char firstLetter(String word) {
        int i = 0;
        while (!Fold.isLetter(word.charAt(i))) {
            i++;
        }
        return word.charAt(i);
    }

    /** A letter that is not Arabic, or a sign that no text has, right beside an Arabic letter on both sides or inside. */
    private static boolean isMixed(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (isStrange(word.charAt(i)) && isLetter(word.charAt(i - 1))
                    || isStrange(word.charAt(i - 1)) && isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return Script.isArabic(c) && Fold.isLetter(c);
    }

    /** Letters of the Latin supplement and signs that fonts put in the place of ligatures; plain Latin words stand in headlines. */
    private static boolean isStrange(char c) {
        return c >= '\u00BF' && c <= '\u024F'
                || c == '\u203A'
                || c == '\u2039'
                || c == '\u2020'
                || c == '\u2021'
                || c == '\u2122'
                || c == '\u25CA'
                || c >= '\uE000' && c <= '\uF8FF'
                || c == '\uFFFD';
    }
}
