package org.khulasa.annotate;

/** Where sentences end, in text as written. */
final class Sentences {
    private Sentences() {}

    /** Whether a sentence ends at this character: a full stop, not a decimal point or the dots of an abbreviation. */
    static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '\u061F' || c == '!' || c == '?' || c == '\u2026') {
            return true;
        }
        if (c != '.' && c != '\u06D4') {
            return false;
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean dots = next == '.' || i > 0 && text.charAt(i - 1) == '.';
        return dots || !Character.isLetterOrDigit(next);
    }

    /** Offset after the end of the sentence that the offset is in, closing dots left out. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !endsAt(text, i)) {
            i++;
        }
        return i;
    }

    /** Offset of the first character of the sentence that the offset is in, not before {@code limit}. */
    static int start(String text, int from, int limit) {
        int i = from;
        while (i > limit && !endsAt(text, i - 1)) {
            i--;
        }
        while (i < from && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** How many words a piece of text has. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (char c : text.toCharArray()) {
            // Arabic letters first: they are nearly all of a text.
            boolean word = c >= '\u0621' && c <= '\u064A' || c != ' ' && Character.isLetterOrDigit(c);
            if (word && !inside) {
                words++;
            }
            inside = word || inside && c != ' ' && Character.getType(c) == Character.NON_SPACING_MARK;
        }
        return words;
    }
}
