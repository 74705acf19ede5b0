package org.khulasa.content;

import org.jspecify.annotations.Nullable;

/**
 * English written for an article.
 *
 * @param summary Markdown paragraphs whose sentences may end in {@code [¶2]} references
 * @param tier who answers for it
 * @param by a name, null when not given
 * @param drafted ISO date, null when not given
 * @param reviewed ISO date, null when nobody reviewed it
 * @param reviewedBy who reviewed it, null when not given
 * @param of hash of the body it describes; differs from the article's when the Arabic changed since
 * @param prompt hash of the prompt that a model was asked with, null for a text that no model drafted
 */
public record EnglishText(
        String title,
        String summary,
        Tier tier,
        @Nullable String by,
        @Nullable String drafted,
        @Nullable String reviewed,
        @Nullable String reviewedBy,
        @Nullable String of,
        @Nullable String prompt) {
    /** Stored tiers; the outline tier is computed when the site is baked. */
    public enum Tier {
        EDITOR,
        MODEL
    }

    /** What a reader is told about it: {@code editor}, {@code model}, or {@code reviewed} for a model's that a person read. */
    public String standing() {
        return tier == Tier.EDITOR ? "editor" : reviewed == null ? "model" : "reviewed";
    }
}
