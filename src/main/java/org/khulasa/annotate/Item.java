package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a passage as the reader of speech sees it.
 *
 * @param start offset in the folded key
 * @param end exclusive
 * @param form the folded word; empty for other kinds
 * @param span what stands between marks, for a quote
 */
record Item(Kind kind, int start, int end, String form, @Nullable MarkSpan span) {
    enum Kind {
        WORD,
        COMMA,
        COLON,
        /** A sentence ends. */
        STOP,
        QUOTE,
        OTHER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
