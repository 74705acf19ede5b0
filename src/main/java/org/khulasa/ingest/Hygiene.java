package org.khulasa.ingest;

import com.ibm.icu.text.Normalizer2;

/**
 * Cleans one line for display: every word and figure stays, only what a reader cannot see or what is a trace of typesetting
 * goes. Letters keep their spelling: hamzas, Persian letters and vowel marks are the author's.
 */
final class Hygiene {
    private static final char TATWEEL = '\u0640';

    private Hygiene() {}

    static String clean(String line) {
        return isClean(line) ? line : thorough(line);
    }

    /**
     * Whether nothing need be done, as for most lines: letters and signs that stand for themselves, marks of vowels one at a
     * time, single spaces between words.
     */
    private static boolean isClean(String line) {
        boolean space = true;
        boolean mark = true;
        for (char c : line.toCharArray()) {
            boolean letter = c >= '\u0621' && c <= '\u064A' && c != TATWEEL;
            boolean sign = c > ' ' && c < '\u007F'
                    || c >= '\u0660' && c <= '\u066D'
                    || c == '\u060C'
                    || c == '\u061B'
                    || c == '\u061F'
                    || c == '\u00AB'
                    || c == '\u00BB'
                    || c >= '\u2010' && c <= '\u2027';
            boolean vowel = c >= '\u064B' && c <= '\u0652';
            if (space && (c == ' ' || closes(c)) || mark && vowel || !letter && !sign && !vowel && c != ' ') {
                return false;
            }
            space = c == ' ';
            mark = vowel;
        }
        return !space;
    }

    /** All that may have to be done. */
    static String thorough(String line) {
        String letters = Normalizer2.getNFCInstance().normalize(withoutInvisible(withLetters(line)));
        return spacing(withoutStretch(letters));
    }

    /** Presentation forms are pictures of letters; Arabic ligatures for whole phrases (U+FDF0 on) are meant as they are. */
    private static String withLetters(String line) {
        StringBuilder out = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean form =
                    c >= '\uFB50' && c <= '\uFDC7' && c != '\uFD3E' && c != '\uFD3F' || c >= '\uFE70' && c <= '\uFEFC';
            if (form && out == null) {
                out = new StringBuilder(line.length() + 8).append(line, 0, i);
            }
            if (out != null) {
                out.append(
                        form
                                ? Normalizer2.getNFKCInstance()
                                        .normalize(String.valueOf(c))
                                        .strip()
                                : String.valueOf(c));
            }
        }
        return out == null ? line : out.toString();
    }

    private static String withoutInvisible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean joiner = c == '\u200C' || c == '\u200D';
            boolean between = joiner
                    && i > 0
                    && next < line.length()
                    && Character.isLetter(line.charAt(i - 1))
                    && Character.isLetter(line.charAt(next));
            if (c == '\t' || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (between || !joiner && !Invisible.is(c)) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    /**
     * Tatweel between letters is stretch and goes. After a letter that a sign or figure follows it shows the letter joined, as
     * in a preposition before a quotation mark: one stays of however many. Alone it is written for a dash and stays.
     */
    private static String withoutStretch(String line) {
        if (line.indexOf(TATWEEL) < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != TATWEEL) {
                out.append(c);
                continue;
            }
            int end = i;
            while (end < line.length() && line.charAt(end) == TATWEEL) {
                end++;
            }
            boolean after = i > 0 && isJoining(line.charAt(i - 1));
            boolean before = end < line.length() && isJoining(line.charAt(end));
            if (!(after && before)) {
                out.append(TATWEEL);
            }
            i = end - 1;
        }
        return out.toString();
    }

    private static boolean isJoining(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** One space between words, none at the ends, none before a closing sign. */
    private static String spacing(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int length = out.length();
            if (c == ' ') {
                if (length > 0 && out.charAt(length - 1) != ' ') {
                    out.append(' ');
                }
                continue;
            }
            if (length > 1
                    && out.charAt(length - 1) == ' '
                    && closes(line, i)
                    && Character.isLetterOrDigit(out.charAt(length - 2))) {
                out.setLength(length - 1);
            }
            out.append(c);
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean closes(String line, int i) {
        char c = line.charAt(i);
        boolean last = i + 1 == line.length() || line.charAt(i + 1) == ' ';
        return last && closes(c);
    }

    private static boolean closes(char c) {
        return c == '\u060C' || c == '\u061B' || c == '\u061F' || c == '.' || c == '!';
    }
}
