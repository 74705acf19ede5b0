package org.khulasa.annotate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives as somebody's.
 *
 * @param text as written, without the outer marks
 * @param paragraph number of the block, from 1
 * @param start UTF-16 offset in the block's text of the first character inside the marks
 * @param end exclusive
 * @param speaker null when it is not certain who said it
 * @param verb the reporting verb or noun as written, null when there is none
 * @param reason the rule that decided on the speaker, or against one: an id of {@link Rule}
 * @param anchor {@code q-} and 8 hex digits, unique in the article; for reported speech its paragraph's
 * @param rendering an editor's English rendering, null when there is none
 */
public record Quotation(
        String text,
        int paragraph,
        int start,
        int end,
        Kind kind,
        @Nullable Speaker speaker,
        @Nullable String verb,
        String reason,
        String anchor,
        @Nullable String rendering) {
    /** Whether the words are the speaker's own or retold. */
    public enum Kind {
        DIRECT,
        REPORTED;

        /** As in {@code api/articles.json}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
