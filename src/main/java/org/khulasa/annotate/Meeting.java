package org.khulasa.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaders who met or talked, as one sentence tells it.
 *
 * @param paragraph number of the block, 0 for the title
 * @param start UTF-16 offset in the block's text, or in the title
 * @param end exclusive
 * @param leaders at least two ids, sorted
 * @param place id of the place, null when the sentence does not say where
 * @param text the words as written
 * @param why the rule that decided: an id of {@link Rule}
 */
public record Meeting(
        int paragraph,
        int start,
        int end,
        Kind kind,
        List<String> leaders,
        @Nullable String place,
        String text,
        String why) {
    public Meeting {
        leaders = leaders.stream().distinct().sorted().toList();
        if (leaders.size() < 2) {
            throw new IllegalArgumentException("nobody meets alone: " + text);
        }
    }

    /** How leaders spoke with each other. */
    public enum Kind {
        MEETING,
        CALL,
        TALKS,
        SUMMIT,
        /** Only announced, wished or possible: nothing of it is published. */
        PLANNED;

        /** As in {@code api/articles.json}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The meeting of those among them; null when fewer than two are left. */
    @Nullable
    Meeting of(Set<String> present) {
        List<String> left = leaders.stream().filter(present::contains).toList();
        if (left.size() == leaders.size()) {
            return this;
        }
        return left.size() < 2 ? null : new Meeting(paragraph, start, end, kind, left, place, text, why);
    }

    /** Whether the text says that it took place. */
    public boolean isHeld() {
        return kind != Kind.PLANNED;
    }
}
