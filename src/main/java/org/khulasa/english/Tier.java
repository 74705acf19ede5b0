package org.khulasa.english;

import java.util.Locale;
import org.khulasa.content.EnglishText;

/** Who answers for an English text. Front matter cannot say {@link #OUTLINE}: it has a list of its own. */
public enum Tier {
    EDITOR,
    MODEL,
    /** Made by rules from facts found in the text, each time the site is baked. */
    OUTLINE;

    static Tier of(EnglishText.Tier stored) {
        return switch (stored) {
            case EDITOR -> EDITOR;
            case MODEL -> MODEL;
        };
    }

    /** As in {@code api/articles.json} and in the keys of messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
