package org.khulasa.gazetteer;

import org.khulasa.lang.Fold;

/**
 * Particles that Arabic glues to the front of a word. A name found inside a written word counts only when all that stands
 * before it in the word is such a particle.
 */
final class Particles {
    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final char BEH = '\u0628';
    private static final char LAM = '\u0644';
    private static final char KAF = '\u0643';
    private static final char SEEN = '\u0633';
    private static final char ALEF = '\u0627';
    private static final char YEH = '\u064A';
    /** وبال: four letters. */
    private static final int LONGEST = 4;

    private Particles() {}

    /**
     * Start of the written word around an offset of a folded key, or -1 when more of it stands before the offset than any
     * particles are long: most hits of short names are in the middle of other words.
     */
    static int wordStart(String key, int offset) {
        int i = offset;
        int limit = Math.max(0, offset - LONGEST - 1);
        while (i > limit && isWord(key.charAt(i - 1))) {
            i--;
        }
        return i == limit && i > 0 && offset - i > LONGEST ? -1 : i;
    }

    /** {@link Fold#isWord}, quick for the letters of nearly every text. */
    static boolean isWord(char folded) {
        return folded >= ALEF && folded <= YEH && folded != '\u0640' || folded != ' ' && Fold.isWord(folded);
    }

    /**
     * Whether {@code key[from, to)} is nothing or particles that may precede a noun.
     *
     * @param article the article ال may stand there too, as before a topic's term given without it
     */
    static boolean are(String key, int from, int to, boolean article) {
        int i = from;
        if (i < to && (key.charAt(i) == WAW || key.charAt(i) == FEH)) {
            i++;
        }
        if (i == to) {
            return true;
        }
        char c = key.charAt(i);
        if (article && c == LAM && i + 2 == to && key.charAt(i + 1) == LAM) {
            return true;
        }
        if (c == BEH || c == LAM || c == KAF || article && c == SEEN) {
            i++;
        }
        return i == to || article && i + 2 == to && key.charAt(i) == ALEF && key.charAt(i + 1) == LAM;
    }

    /** How a name that begins with the article is written after ل, which swallows the alef; null for other names. */
    static @org.jspecify.annotations.Nullable String afterLam(String key) {
        if (key.length() < 4 || key.charAt(0) != ALEF || key.charAt(1) != LAM) {
            return null;
        }
        // Three lams in a row are written as two: اللاذقية, للاذقية.
        return LAM + key.substring(key.charAt(2) == LAM ? 2 : 1);
    }
}
