package org.khulasa.annotate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word as folded texts have it, with what is known of it. Those met lately are kept, since texts repeat their words: making
 * each anew, and asking the lexicon again, took an eighth of annotating.
 *
 * @param letters those of the form, to compare with
 */
record WordForm(String form, char[] letters, Lexeme lexeme) {
    /** A slot for each of so many words; those that share one take turns. Some megabytes. */
    private static final int SLOTS = 1 << 15;

    /** Without locks: what a race of two threads loses is made again. */
    private static final @Nullable WordForm[] LATELY = new WordForm[SLOTS];

    /** The word between two places of a folded text. */
    static WordForm of(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        WordForm known = LATELY[slot];
        if (known == null || !Arrays.equals(known.letters, 0, known.letters.length, folded, start, end)) {
            char[] letters = Arrays.copyOfRange(folded, start, end);
            String form = new String(letters);
            known = new WordForm(form, letters, Lexeme.of(form));
            LATELY[slot] = known;
        }
        return known;
    }
}
