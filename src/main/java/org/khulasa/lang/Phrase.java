package org.khulasa.lang;

/** A text with the language it is in, for a page whose own language may be the other one. */
public record Phrase(String text, Language language) {
    public static Phrase ar(String text) {
        return new Phrase(text, Language.AR);
    }

    public static Phrase en(String text) {
        return new Phrase(text, Language.EN);
    }
}
