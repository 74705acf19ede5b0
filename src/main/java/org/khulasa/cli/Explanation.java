package org.khulasa.cli;

import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.Speaker;
import org.khulasa.annotate.TopicHit;
import org.khulasa.content.Block;

/** An article with what was found in it and why, as text for a terminal. */
final class Explanation {
    private Explanation() {}

    static String of(Annotated annotated) {
        StringBuilder out = new StringBuilder();
        out.append(annotated.article().path()).append('\n');
        out.append(annotated.article().title()).append('\n');
        out.append("body ")
                .append(annotated.article().bodyHash())
                .append("  (for 'of:' of English that describes it)\n\n");
        for (Block block : annotated.article().body()) {
            out.append("\u00B6")
                    .append(block.number())
                    .append("  ")
                    .append(block.text())
                    .append('\n');
            for (Quotation quotation : annotated.quotations()) {
                if (quotation.paragraph() == block.number()) {
                    quotation(quotation, out);
                }
            }
        }
        out.append("\nleaders\n");
        for (Presence presence : annotated.leaders()) {
            out.append("  ").append(presence.id()).append(presence.central() ? "  central\n" : "  named\n");
            for (Mention mention : presence.mentions()) {
                out.append("    \u00B6")
                        .append(mention.paragraph())
                        .append(" \u00AB")
                        .append(mention.text())
                        .append("\u00BB  ")
                        .append(mention.why())
                        .append('\n');
            }
        }
        out.append("\ntopics\n");
        for (TopicHit topic : annotated.topics()) {
            out.append("  ")
                    .append(topic.id())
                    .append("  ")
                    .append(topic.score())
                    .append("  ")
                    .append(String.join(", ", topic.evidence()))
                    .append('\n');
        }
        return out.toString();
    }

    private static void quotation(Quotation quotation, StringBuilder out) {
        Speaker speaker = quotation.speaker();
        out.append("    \u00AB")
                .append(quotation.text())
                .append("\u00BB\n      ")
                .append(speaker == null ? "speaker not determined" : speaker.ar())
                .append(": ")
                .append(quotation.reason())
                .append('\n');
    }
}
