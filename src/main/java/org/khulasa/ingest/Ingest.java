package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Turns the raw files of a folder into articles. Seeds are cleaned in parallel; what is written does not depend on it. */
public final class Ingest {
    private Ingest() {}

    /**
     * Cleans every seed, writes new articles and rewrites those whose raw text changed.
     *
     * @return what became of each seed; all problems are in {@code problems}
     * @throws IOException when a folder cannot be listed or an article cannot be written; what is written stays whole
     */
    public static IngestReport run(IngestRequest request, Problems problems) throws IOException {
        Path seeds = request.seeds();
        if (!Files.isDirectory(seeds)) {
            problems.add(Problem.warning(
                    "W-SEEDS",
                    Place.file(String.valueOf(seeds.getFileName())),
                    "there is no folder of seeds",
                    "make it and put raw texts into it as .txt files"));
            return new IngestReport(List.of());
        }
        SeedFolder folder = SeedFolder.list(seeds, problems);
        List<String> places = request.content().places().stream()
                .flatMap(place -> place.ar().stream())
                .toList();
        Cleaner cleaner =
                new Cleaner(new Marks(List.copyOf(request.content().outlets().values()), places));
        List<Work> works = folder.files().parallelStream()
                .map(file -> Work.on(
                        file, SeedFolder.pathOf(seeds, file.getFileName().toString()), folder, cleaner))
                .toList();
        Shelf shelf = Shelf.of(request.contentFolder(), request.content());
        Duplicates duplicates = Duplicates.among(works, shelf);
        Keeper keeper = new Keeper(request, shelf, problems);
        List<SeedReport> reports = new ArrayList<>();
        for (Work work : works) {
            work.problems().forEach(problems::add);
            reports.add(report(work, duplicates, shelf, keeper, problems));
        }
        removed(folder, shelf, problems);
        return new IngestReport(reports);
    }

    private static SeedReport report(Work work, Duplicates duplicates, Shelf shelf, Keeper keeper, Problems problems)
            throws IOException {
        SeedReport report = work.report();
        Seed seed = work.seed();
        if (seed == null || !(work.cleaned() instanceof CleanText text)) {
            Article existing = shelf.ofSeed(work.name());
            return existing == null ? report : report.withArticle(existing.key(), Change.UNCHANGED, report.reason());
        }
        String twin = duplicates.twinOf(work.name());
        if (twin == null) {
            return keeper.keep(seed, text, report);
        }
        problems.add(Problem.warning(
                "W-DUPLICATE",
                Place.file(seed.path()),
                "the same text as " + twin,
                "remove one of the two, or list this one in " + SeedFolder.IGNORED));
        return new SeedReport(
                report.seed(),
                Outcome.DUPLICATE,
                "the same text as " + twin,
                report.title(),
                report.published(),
                report.lines(),
                null,
                Change.NONE);
    }

    /** Articles outlive their seeds, with a word about it. */
    private static void removed(SeedFolder folder, Shelf shelf, Problems problems) {
        for (String seed : new TreeSet<>(shelf.seeds())) {
            int record = seed.indexOf('#');
            String file = record < 0 ? seed : seed.substring(0, record);
            @Nullable Article article = shelf.ofSeed(seed);
            if (!folder.names().contains(file) && !folder.ignored().contains(file)) {
                problems.add(Problem.warning(
                        "W-SEED",
                        Place.file(Objects.requireNonNull(article).path()),
                        "its seed '" + seed + "' is gone",
                        "bring it back, or remove the article, or its line 'seed:' to keep it as written by hand"));
            }
        }
    }
}
