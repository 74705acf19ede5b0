package org.khulasa.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.Speaker;
import org.khulasa.annotate.TopicHit;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;

/**
 * An article with what was found in it and why, as text for a terminal. Each finding has its paragraph, its offsets in UTF-16
 * units and the rule that decided.
 */
final class Explanation {
    private final StringBuilder out = new StringBuilder();

    private Explanation() {}

    static String of(Annotated annotated) {
        Explanation explanation = new Explanation();
        explanation.head(annotated.article());
        explanation.body(annotated);
        explanation.findings(annotated);
        return explanation.out.toString();
    }

    private void head(Article article) {
        line(article.path());
        line(article.title());
        line("outlet " + (article.outlet() == null ? "not known" : article.outlet()));
        line("date   " + date(article.dating()));
        line("body   " + article.bodyHash() + "  (for 'of:' of English that describes it)");
        line("");
    }

    private static String date(Dating dating) {
        DatedBy by = dating.by();
        String date = dating.date() != null
                ? dating.date().toString()
                : "not known, from " + day(dating.notBefore()) + " to " + day(dating.notAfter());
        return by == null
                ? date
                : date + "  " + by.rule() + (by.text() == null ? "" : " \u00AB" + by.text() + "\u00BB");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }

    private void body(Annotated annotated) {
        for (Block block : annotated.article().body()) {
            line("\u00B6" + block.number() + "  " + block.text());
            quotations(block, annotated.quotations(), "");
            quotations(block, annotated.reported(), "reported ");
            for (Meeting meeting : annotated.meetings()) {
                if (meeting.paragraph() == block.number()) {
                    meeting(meeting);
                }
            }
        }
    }

    private void quotations(Block block, List<Quotation> all, String kind) {
        for (Quotation quotation : all) {
            if (quotation.paragraph() == block.number()) {
                Speaker speaker = quotation.speaker();
                line("    " + kind + found(quotation.text(), quotation.start(), quotation.end()));
                line("      " + (speaker == null ? "speaker not determined" : speaker.ar()) + ": "
                        + quotation.reason());
            }
        }
    }

    private void meeting(Meeting meeting) {
        line("    " + meeting.kind().id() + " " + found(meeting.text(), meeting.start(), meeting.end()));
        line("      " + String.join(" + ", meeting.leaders())
                + (meeting.place() == null ? "" : " in " + meeting.place()) + ": " + meeting.why());
    }

    private void findings(Annotated annotated) {
        line("\nleaders");
        for (Presence presence : annotated.leaders()) {
            line("  " + presence.id() + (presence.central() ? "  central  " : "  named  ") + presence.why());
            for (Mention mention : presence.mentions()) {
                line("    \u00B6" + mention.paragraph() + " " + found(mention.text(), mention.start(), mention.end())
                        + "  " + mention.why());
            }
        }
        line("\ntopics");
        for (TopicHit topic : annotated.topics()) {
            line("  " + topic.id() + "  " + topic.score() + "  " + String.join(", ", topic.evidence()));
        }
        line("\nplaces");
        for (PlaceHit place : annotated.places()) {
            line("  " + place.id() + "  " + place.ar() + "  \u00B6"
                    + String.join(
                            ", ",
                            place.paragraphs().stream().map(String::valueOf).toList()));
        }
    }

    private static String found(String text, int start, int end) {
        return "\u00AB" + text + "\u00BB " + start + "-" + end;
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
