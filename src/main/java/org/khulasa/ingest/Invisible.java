package org.khulasa.ingest;

/** Code points that nobody sees and that do harm: they reorder text, hide it, or break what reads it. */
final class Invisible {
    private Invisible() {}

    static boolean is(int c) {
        return isControl(c)
                || isDirection(c)
                || c == 0x200B // zero width space
                || c == 0x2060 // word joiner
                || c == 0xFEFF // byte order mark
                || c == 0x00AD // soft hyphen
                || c >= 0xE0000 && c <= 0xE007F; // tags
    }

    /** Control characters but the line feed and the tab; code points that are no characters. */
    static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xD800 && c <= 0xDFFF;
    }

    /** Marks, embeddings, overrides and isolates: direction is the page's business. */
    static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C || overrides(c);
    }

    /** Those that change the order of text which is not theirs, as attacks on readers do. */
    static boolean overrides(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
