package org.khulasa.lang;

/** One text in both languages. */
public record Localized(String ar, String en) {
    public String in(Language language) {
        return language == Language.AR ? ar : en;
    }
}
