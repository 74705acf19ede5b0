package org.khulasa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khulasa.ingest.Change;
import org.khulasa.ingest.IngestCounts;
import org.khulasa.ingest.LabelledLine;
import org.khulasa.ingest.Outcome;
import org.khulasa.ingest.SeedReport;

/** The ingest report as text for a terminal. */
final class IngestText {
    private IngestText() {}

    /** One line: how many seeds, and what happened that is worth a look. */
    static String summary(IngestCounts report) {
        List<String> parts = new ArrayList<>();
        add(parts, report.count(Change.NEW), "new");
        add(parts, report.count(Change.UPDATED), "updated");
        add(parts, report.count(Change.WOULD_CHANGE), "would change with --reclean");
        add(parts, report.count(Change.CONFLICT), "in conflict");
        add(parts, report.count(Outcome.DUPLICATE), "duplicate");
        add(parts, report.count(Outcome.REFUSED), "refused");
        add(parts, report.count(Outcome.IGNORED), "ignored");
        add(parts, report.count(Change.REMOVED), "taken down");
        String seeds = Run.number(report.seeds() - report.count(Outcome.GONE), "seed");
        return parts.isEmpty() ? seeds + ", nothing new" : seeds + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    /** Every line of one seed with its label and reason. */
    static String lines(SeedReport seed) {
        StringBuilder out = new StringBuilder();
        out.append(seed.seed())
                .append(": ")
                .append(seed.outcome().id())
                .append(seed.reason().isEmpty() ? "" : ", " + seed.reason())
                .append('\n');
        for (LabelledLine line : seed.lines()) {
            out.append(String.format(
                    Locale.ROOT, "%4d %-11s %s%n", line.number(), line.label().id(), line.text()));
            out.append(String.format(Locale.ROOT, "     %11s (%s)%n", "", line.reason()));
        }
        return out.toString();
    }
}
