package org.khulasa.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Body;
import org.khulasa.content.Hashes;
import org.khulasa.content.Proposal;
import org.khulasa.content.Reprint;

/**
 * An article taken out of its page.
 *
 * @param outlet an outlet's id, null when unknown
 * @param paragraphs in their order, at least one
 * @param body the paragraphs as Markdown
 * @param bodyHash of the body, as an article keeps it
 */
record CleanText(
        Heading heading,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String place,
        PublicationDate date,
        List<Paragraph> paragraphs,
        String body,
        String bodyHash,
        List<LabelledLine> lines)
        implements Cleaned {
    CleanText {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
    }

    /** What stands above the text. */
    record Heading(String title, boolean derived, @Nullable String kicker, @Nullable String standfirst) {}

    /** A block of the body as plain text. */
    record Paragraph(String text, boolean subhead) {
        /** Markdown that shows exactly this text. */
        String markdown() {
            // Signs at the end of a heading would be taken for its frame.
            boolean heading = subhead && !text.endsWith("#");
            return heading ? "## " + Body.escape(text) : Body.escape(text);
        }
    }

    /** What stands about the text and is no part of it. */
    record About(@Nullable String outlet, @Nullable String byline, @Nullable String place, PublicationDate date) {}

    static CleanText of(Heading heading, About about, List<Paragraph> paragraphs, List<LabelledLine> lines) {
        String body = paragraphs.stream().map(Paragraph::markdown).collect(Collectors.joining("\n\n"));
        return new CleanText(
                heading,
                about.outlet,
                about.byline,
                about.place,
                about.date,
                paragraphs,
                body,
                Hashes.twelve(body),
                lines);
    }

    Proposal proposal(List<Reprint> alsoIn) {
        return new Proposal(
                heading.title,
                heading.derived,
                heading.kicker,
                heading.standfirst,
                outlet,
                byline,
                place,
                date.dating(),
                alsoIn,
                body,
                bodyHash);
    }
}
