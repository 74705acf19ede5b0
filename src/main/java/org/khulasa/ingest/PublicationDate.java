package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;

/**
 * The date of publication: one that stands between headline and text, in the dateline that opens the text, or elsewhere
 * beside it with a label that says so, and that no other such date contradicts. Clocks of the page, stamps of updates and
 * dates of related stories are none; a text that does not say when it was published is undated, within bounds at best.
 *
 * @param dating undated when nothing is certain
 * @param faults dates that cannot be, for a person to look at: line number and words
 */
record PublicationDate(Dating dating, List<Fault> faults) {
    PublicationDate {
        faults = List.copyOf(faults);
    }

    record Fault(int line, String text, boolean contradicts) {}

    static PublicationDate of(Page page, Run body, int title, Marks marks) {
        DateSearch search = new DateSearch(page, body, title);
        search.around();
        search.lead(marks);
        if (search.isEmpty()) {
            search.farther();
        }
        if (search.isEmpty()) {
            search.rightAbove();
        }
        if (search.isEmpty()) {
            search.issue();
        }
        DateCandidate best = search.choose();
        if (best != null) {
            return new PublicationDate(dating(best), search.faults());
        }
        Dating bounds = DateBounds.of(page, body, title);
        Dating today = search.faults().isEmpty() ? today(page.line(body.start()), bounds) : null;
        return new PublicationDate(today == null ? bounds : today, search.faults());
    }

    /**
     * «اليوم الثلاثاء 21 نوفمبر 2017» in the first paragraph, the day of the week being right, and nothing on the page that speaks
     * against it: the text says when it was written. Null otherwise.
     */
    private static @Nullable Dating today(Line lead, Dating bounds) {
        PastDates.Said said = PastDates.saidOf(lead.text());
        LocalDate day = said == null || said.daysAgo() > 0 ? null : said.date().date();
        return day == null || !day.equals(bounds.notBefore()) ? null : new Dating(day, null, null, null, bounds.by());
    }

    private static Dating dating(DateCandidate best) {
        FoundDate date = best.date();
        DatedBy by = new DatedBy(
                rule(best), best.mention().line().number(), best.mention().text(), null);
        return new Dating(date.date(), date.time(), null, null, by);
    }

    private static String rule(DateCandidate candidate) {
        String where =
                candidate.label() == Label.DATELINE ? "dateline" : candidate.labelled() ? "labelled-date" : "date-line";
        return switch (candidate.date().form()) {
            case MACHINE -> "feed-date";
            case WEEKDAY -> where + "-with-weekday";
            case NUMERIC -> where + "-numeric";
            case ISO -> where + "-iso";
            case ENGLISH -> where + "-english";
            default -> where;
        };
    }

    /** ISO date or date-time; null when undated. */
    @Nullable
    String iso() {
        if (dating.date() == null) {
            return null;
        }
        return dating.time() == null ? dating.date().toString() : dating.date() + "T" + dating.time();
    }
}
