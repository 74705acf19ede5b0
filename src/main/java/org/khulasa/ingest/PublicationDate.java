package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.ingest.FoundDate.Form;

/**
 * The date of publication: one that stands between headline and text, or behind the text with a label that says so, and that
 * no other such date contradicts. Clocks of the page, stamps of updates and dates of related stories are none; a text that
 * does not say when it was published is undated.
 *
 * @param dating undated when nothing is certain
 * @param faults dates that cannot be, for a person to look at: line number and words
 */
record PublicationDate(Dating dating, List<Fault> faults) {
    PublicationDate {
        faults = List.copyOf(faults);
    }

    record Fault(int line, String text, boolean contradicts) {}

    private record Candidate(Line line, Label label, FoundDate date, boolean labelled) {}

    static PublicationDate of(Page page, Run body, int title) {
        List<Candidate> candidates = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = first(page, title, body); i < page.size(); i++) {
            boolean inHead = i < body.start();
            boolean labelledTail = i > body.end() && page.is(i, Label.DATE);
            Label label = page.label(i);
            boolean dated = label == Label.DATE || label == Label.DATELINE;
            if (inHead && (dated || label == null) || labelledTail) {
                collect(page.line(i), label == null ? Label.DATE : label, candidates, faults);
            }
        }
        return new PublicationDate(choose(candidates, faults), faults);
    }

    /** A record that begins with its date, and has nothing else above the headline, may be believed. */
    private static int first(Page page, int title, Run body) {
        boolean record =
                title == 1 && page.line(0).kind() == Line.Kind.DATE && page.size() - (body.end() - body.start()) <= 6;
        return record ? 0 : title + 1;
    }

    private static void collect(Line line, Label label, List<Candidate> candidates, List<Fault> faults) {
        int at = 0;
        for (FoundDate date : DateFinder.find(line.text())) {
            List<String> before = Words.of(line.text().substring(Math.min(at, date.start()), date.start()));
            at = date.end();
            if (date.form() == Form.FAULTY && line.size() <= 20) {
                faults.add(new Fault(line.number(), line.text().substring(date.start(), date.end()), false));
            } else if (date.isUsable() && line.kind() != Line.Kind.OPENER && !Vocabulary.UPDATED.isIn(before)) {
                candidates.add(new Candidate(line, label, date, Vocabulary.PUBLISHED.isIn(before)));
            }
        }
    }

    private static Dating choose(List<Candidate> all, List<Fault> faults) {
        List<Candidate> labelled = all.stream().filter(Candidate::labelled).toList();
        List<Candidate> candidates = labelled.isEmpty()
                ? all.stream()
                        .filter(c -> c.label == Label.DATE || c.label == Label.DATELINE)
                        .toList()
                : labelled;
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (best == null) {
                best = candidate;
            } else if (!java.util.Objects.equals(best.date.date(), candidate.date.date())) {
                faults.add(new Fault(
                        candidate.line.number(),
                        candidate.line.text().substring(candidate.date.start(), candidate.date.end()),
                        true));
                return Dating.UNDATED;
            } else if (best.date.time() == null && candidate.date.time() != null) {
                best = candidate;
            }
        }
        return best == null ? Dating.UNDATED : dating(best);
    }

    private static Dating dating(Candidate best) {
        FoundDate date = best.date;
        String text = best.line.text().substring(date.start(), date.end());
        DatedBy by = new DatedBy(rule(best), best.line.number(), text, null);
        return new Dating(date.date(), date.time(), null, null, by);
    }

    private static String rule(Candidate candidate) {
        String where =
                candidate.label == Label.DATELINE ? "dateline" : candidate.labelled ? "labelled-date" : "date-line";
        return switch (candidate.date.form()) {
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
