package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a passage as the reader of speech sees it.
 *
 * @param start offset in the folded key
 * @param end exclusive
 * @param form the folded word; empty for other kinds
 * @param lists the lists that have the word, as bits
 * @param span what stands between marks, for a quote
 */
record Item(Kind kind, int start, int end, String form, int lists, @Nullable MarkSpan span) {
    enum Kind {
        WORD,
        COMMA,
        COLON,
        /** A sentence ends. */
        STOP,
        QUOTE,
        OTHER
    }

    static Item word(int start, int end, String form) {
        return new Item(Kind.WORD, start, end, form, WordList.bits(form), null);
    }

    static Item sign(Kind kind, int at) {
        return new Item(kind, at, at + 1, "", 0, null);
    }

    static Item quote(int start, int end, MarkSpan span) {
        return new Item(Kind.QUOTE, start, end, "", 0, span);
    }

    boolean is(WordList list) {
        return (lists & list.bit()) != 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
