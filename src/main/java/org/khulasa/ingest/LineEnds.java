package org.khulasa.ingest;

/** Line ends of all systems become LF, and the two that editors do not count become U+2028. */
final class LineEnds {
    /** Ends a line of text without ending a line of the file: editors and other tools do not number it. */
    static final char WITHIN = '\u2028';

    private LineEnds() {}

    /** CRLF and lone CR to LF; NEL and U+2029 to U+2028, so that line numbers stay those of the raw file. */
    static String normalise(String text) {
        if (text.indexOf('\r') < 0 && text.indexOf('\u0085') < 0 && text.indexOf('\u2029') < 0) {
            return text;
        }
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', WITHIN)
                .replace('\u2029', WITHIN);
    }

    /** The same text with LF for every line end: what its identity is computed from. */
    static String onlyFeeds(String normalised) {
        return normalised.replace(WITHIN, '\n');
    }
}
