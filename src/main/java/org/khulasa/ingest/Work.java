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

    private static Work on(String name, Reading reading, Cleaner cleaner, Predicate<String> template) {
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

    /**
     * A file's article, and those that stand below it in the same file, as {@code file#2} and so on.
     *
     * @param template tells the lines of the document's site by their keys
     */
    static List<Work> all(Source source, Cleaner cleaner, Predicate<String> template) {
        List<Work> works = new ArrayList<>();
        Work work = on(source.name(), source.read(), cleaner, template);
        Seed seed = work.seed;
        int next = seed == null || seed.name().indexOf('#') >= 0 ? 0 : another(work);
        while (seed != null && next > 0) {
            String name = source.name() + "#" + (works.size() + 2);
            String warning = "holds another article from line " + next + " on; it becomes " + name;
            works.add(work.with(Problem.warning(
                    "W-TWO", Place.line(seed.path(), next), warning, "give each article a file of its own")));
            seed = seed.from(next, name);
            work = on(name, new Reading.Read(seed, List.of()), cleaner, template);
            next = another(work);
        }
        works.add(work);
        return works;
    }

    private Work with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Work(name, seed, cleaned, reason, more);
    }

    /** The line on which another article of the same file begins, 0 when none does. */
    private static int another(Work work) {
        return work.cleaned == null
                ? 0
                : work.cleaned.lines().stream()
                        .filter(line -> line.reason().equals(Splits.ANOTHER))
                        .mapToInt(LabelledLine::number)
                        .findFirst()
                        .orElse(0);
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
