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
            char[] text = line.text().toCharArray();
            for (int start = 0, end; start < text.length; start = end + 1) {
                end = wordEnd(text, start);
                int first = firstLetter(text, start, end);
                if (hasArabic(text, first, end)) {
                    words++;
                    reversed += LAST_LETTERS.indexOf(text[first]) >= 0 ? 1 : 0;
                    mixed += isMixed(text, start, end) ? 1 : 0;
                    single += end - start == 1 ? 1 : 0;
                }
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

    /** The space behind the word that begins here. */
    private static int wordEnd(char[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != ' ') {
            end++;
        }
        return end;
    }

    private static int firstLetter(char[] text, int start, int end) {
        int i = start;
        while (i < end && !Fold.isLetter(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean hasArabic(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLetter(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** A letter that is not Arabic, or a sign that no text has, right beside an Arabic letter on both sides or inside. */
    private static boolean isMixed(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isStrange(text[i]) && (i > start && isLetter(text[i - 1]) || i + 1 < end && isLetter(text[i + 1]))) {
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
