package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a passage as the reader of speech sees it.
 *
 * @param start offset in the folded key
 * @param end exclusive
 * @param form the folded word; empty for other kinds
 * @param lexeme what is known of the word
 * @param span what stands between marks, for a quote
 */
record Item(Kind kind, int start, int end, String form, Lexeme lexeme, @Nullable MarkSpan span) {
    enum Kind {
        WORD,
        COMMA,
        COLON,
        /** A sentence ends. */
        STOP,
        QUOTE,
        OTHER
    }

    static Item word(int start, int end, WordForm word) {
        return new Item(Kind.WORD, start, end, word.form(), word.lexeme(), null);
    }

    static Item sign(Kind kind, int at) {
        return new Item(kind, at, at + 1, "", Lexeme.UNKNOWN, null);
    }

    static Item quote(int start, int end, MarkSpan span) {
        return new Item(Kind.QUOTE, start, end, "", Lexeme.UNKNOWN, span);
    }

    boolean is(WordList list) {
        return (lexeme.lists() & list.bit()) != 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
