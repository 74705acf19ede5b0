package org.khulasa.lang;

/** A text with the language it is in, for a page whose own language may be the other one. */
public record Phrase(String text, Language language) {
    public static Phrase ar(String text) {
        return new Phrase(text, Language.AR);
    }

    public static Phrase en(String text) {
        return new Phrase(text, Language.EN);
    }

    /** The phrase to stand between inverted commas of its language: where it has such marks itself, they become the other kind. */
    public Phrase withinMarks() {
        String within = language.isArabic()
                ? text.replace('\u00AB', '\u201C').replace('\u00BB', '\u201D')
                : text.replace('\u201C', '\u2018').replace('\u201D', '\u2019');
        return new Phrase(within, language);
    }
}
