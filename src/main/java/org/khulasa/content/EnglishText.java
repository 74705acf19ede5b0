package org.khulasa.content;

import java.util.Arrays;
import java.util.List;
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
 * @param line of the article's file on which the summary begins, 0 when it stands in none
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
        @Nullable String prompt,
        int line) {
    /** A text that does not stand in a file yet. */
    public EnglishText(
            String title,
            String summary,
            Tier tier,
            @Nullable String by,
            @Nullable String drafted,
            @Nullable String reviewed,
            @Nullable String reviewedBy,
            @Nullable String of,
            @Nullable String prompt) {
        this(title, summary, tier, by, drafted, reviewed, reviewedBy, of, prompt, 0);
    }

    /** Two texts that say the same are equal, wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnglishText text && said().equals(text.said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(title, summary, tier, by, drafted, reviewed, reviewedBy, of, prompt);
    }

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
