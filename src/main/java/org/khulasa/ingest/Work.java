package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/**
 * One seed, read and cleaned, before anything is written.
 *
 * @param seed null when it could not be read
 * @param cleaned null when it could not be read or is ignored
 * @param reason why there is nothing to clean, empty otherwise
 */
record Work(String name, @Nullable Seed seed, @Nullable Cleaned cleaned, String reason, List<Problem> problems) {
    Work {
        problems = List.copyOf(problems);
    }

    /** @param template tells the lines of the document's site by their keys */
    static Work on(Source source, Cleaner cleaner, Predicate<String> template) {
        String name = source.name();
        Reading reading = source.read();
        if (reading instanceof Reading.Refused refused) {
            return new Work(name, null, null, refused.problem().what(), List.of(refused.problem()));
        }
        if (!(reading instanceof Reading.Read read)) {
            return new Work(name, null, null, "ignored: listed in " + SeedFolder.IGNORED, List.of());
        }
        Seed seed = read.seed();
        Cleaned cleaned = cleaner.clean(seed, template);
        List<Problem> problems = new ArrayList<>(read.notes());
        problems.addAll(removals(seed));
        if (cleaned instanceof Rejected rejected) {
            problems.add(rejected.problem());
            return new Work(name, seed, cleaned, rejected.problem().what(), problems);
        }
        ((CleanText) cleaned).date().faults().forEach(fault -> problems.add(fault(seed, fault)));
        return new Work(name, seed, cleaned, "", problems);
    }

    /** Nothing was wrong with it; a person does not want it. */
    boolean isIgnored() {
        return seed == null && problems.isEmpty();
    }

    SeedReport report() {
        if (cleaned instanceof CleanText text) {
            return new SeedReport(
                    name,
                    Outcome.ARTICLE,
                    "",
                    text.heading().title(),
                    text.date().iso(),
                    text.lines(),
                    null,
                    Change.NONE);
        }
        return isIgnored()
                ? new SeedReport(name, Outcome.IGNORED, reason, null, null, List.of(), null, Change.NONE)
                : SeedReport.refused(name, reason, cleaned == null ? List.of() : cleaned.lines());
    }

    private static List<Problem> removals(Seed seed) {
        List<Problem> problems = new ArrayList<>();
        if (seed.controls() > 0) {
            problems.add(Problem.warning(
                    "W-CONTROL",
                    Place.file(seed.path()),
                    "removed control characters: " + seed.controls(),
                    "compare the article with its source if words look broken"));
        }
        if (seed.overrides() > 0) {
            problems.add(Problem.warning(
                    "W-BIDI",
                    Place.file(seed.path()),
                    "removed characters that can reorder text: " + seed.overrides(),
                    "read the article: its words may stand in another order than on the source's page"));
        }
        return problems;
    }

    private static Problem fault(Seed seed, PublicationDate.Fault fault) {
        if (fault.line() == 0) {
            // It stands beside the text, in a field of a record or in the head of a page.
            String where = "beside the text '" + fault.text() + "' is given";
            return Problem.warning(
                    "W-DATE",
                    Place.file(seed.path()),
                    fault.contradicts()
                            ? where + ", which is another date; the article stays undated"
                            : where + " as its date, which is none",
                    "write 'published:' into the article if you know the date");
        }
        String what = fault.contradicts()
                ? "another date than the one above: '" + fault.text() + "'; the article stays undated"
                : "no date: '" + fault.text() + "' has no such day, or its weekday does not fit";
        return Problem.warning(
                "W-DATE",
                Place.line(seed.path(), fault.line()),
                what,
                "write 'published:' into the article if you know the date");
    }
}
