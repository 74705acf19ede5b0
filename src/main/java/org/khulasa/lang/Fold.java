package org.khulasa.lang;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Folds Arabic and Latin text to a comparison key: one alef, one yeh, one heh, one kaf, one digit family, lower case, no
 * vowel marks, no tatweel, no zero-width or direction controls, presentation forms taken apart.
 *
 * <p>The foldings are those of Lucene's {@code ArabicNormalizer} (alef with hamza or madda to bare alef, alef maqsura to
 * yeh, teh marbuta to heh, tatweel and harakat removed) plus Persian and Urdu letter forms, digits and spaces. The key is
 * for comparing and damages a text for display, so it always travels with the offsets of its characters in the original.
 */
public final class Fold {
    private static final char DROP = '\uFFFF';
    private static final char EXPAND = '\uFFFE';
    private static final char[] TABLE = table();

    private Fold() {}

    /** The key alone. */
    public static String key(String text) {
        char[] in = text.toCharArray();
        int n = 0;
        for (char c : in) {
            char folded = TABLE[c];
            if (folded == EXPAND) {
                return of(text).key();
            }
            if (folded != DROP) {
                in[n++] = folded; // never ahead of what is read
            }
        }
        return new String(in, 0, n);
    }

    /** The key with the offset of each of its characters. Linear, thread-safe. */
    public static Folded of(String text) {
        // An array, since charAt checks its index each time and this loop sees every character of a corpus.
        char[] in = text.toCharArray();
        int length = in.length;
        char[] out = new char[length];
        int[] offsets = new int[length + 1];
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = TABLE[in[i]];
            if (c == DROP) {
                continue;
            }
            if (c == EXPAND) {
                String parts = Normalizer2.getNFKCInstance().normalize(String.valueOf(in[i]));
                if (n + parts.length() + (length - i) > out.length) {
                    out = Arrays.copyOf(out, out.length + parts.length() * 8);
                    offsets = Arrays.copyOf(offsets, out.length + 1);
                }
                for (int k = 0; k < parts.length(); k++) {
                    char p = TABLE[parts.charAt(k)];
                    if (p != DROP && p != EXPAND) {
                        out[n] = p;
                        offsets[n++] = i;
                    }
                }
                continue;
            }
            out[n] = c;
            offsets[n++] = i;
        }
        offsets[n] = length;
        return new Folded(new String(out, 0, n), Arrays.copyOf(offsets, n + 1));
    }

    /** Whether the character belongs to a word of a folded key. */
    public static boolean isWord(char folded) {
        return isPlainLetter(folded) || (folded > ' ' && Character.isLetterOrDigit(folded));
    }

    /** Whether the character is a letter, told fast for those of Arabic: every letter of every line is asked. */
    public static boolean isLetter(char c) {
        return isPlainLetter(c) || Character.isLetter(c);
    }

    private static boolean isPlainLetter(char c) {
        return c >= '\u0620' && c <= '\u064A';
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = fold((char) c);
        }
        return table;
    }

    private static char fold(char c) {
        switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671': // alef with madda, hamza above, hamza below, wasla
                return '\u0627';
            case '\u0649', '\u06CC', '\u06D2': // alef maqsura, Farsi yeh, Urdu yeh barree
                return '\u064A';
            case '\u0629', '\u06C1', '\u06BE', '\u06C0': // teh marbuta, heh goal, heh doachashmee, heh with yeh
                return '\u0647';
            case '\u06A9', '\u06AA': // keheh, swash kaf
                return '\u0643';
            case '\u0640': // tatweel
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\uFEFF', '\u00AD': // invisible
                return DROP;
            default:
                break;
        }
        if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
            return DROP;
        }
        if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
            return EXPAND;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return DROP;
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return Character.toLowerCase(c);
    }
}
