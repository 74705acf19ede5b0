package org.khulasa.annotate;

/**
 * What stands between quotation marks.
 *
 * @param start offset of the first character inside
 * @param end offset after the last character inside
 * @param outerStart offset of the opening mark, or of the first character when there is none
 * @param outerEnd offset after the closing mark, or after the last character when there is none
 */
record MarkSpan(int start, int end, int outerStart, int outerEnd, Shape shape) {
    enum Shape {
        CLOSED,
        /** The mark opens and never closes. */
        UNCLOSED,
        /** The mark closes and never opened: the span begins with the sentence. */
        UNOPENED
    }

    boolean contains(MarkSpan other) {
        return outerStart <= other.outerStart && other.outerEnd <= outerEnd && !equals(other);
    }
}
