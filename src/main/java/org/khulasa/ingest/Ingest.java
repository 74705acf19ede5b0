package org.khulasa.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.ArticleWriter;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Turns the raw files of a folder into articles. Seeds are cleaned in parallel, a few hundred in memory at a time; what is
 * written does not depend on either.
 */
public final class Ingest {
    private final Shelf shelf;
    private final Duplicates duplicates;
    private final Keeper keeper;
    private final Pruner pruner;
    private final Problems problems;

    private Ingest(IngestRequest request, SeedFolder folder, Problems problems) throws IOException {
        this.shelf = Shelf.of(request.contentFolder(), request.content());
        this.duplicates = new Duplicates(shelf, folder);
        this.keeper = new Keeper(request, shelf, problems);
        this.pruner = new Pruner(request, shelf, folder, problems);
        this.problems = problems;
    }

    /** The same with all reports in memory: for folders of a few hundred documents. */
    public static IngestReport run(IngestRequest request, Problems problems) throws IOException {
        List<SeedReport> reports = new ArrayList<>();
        run(request, problems, reports::add);
        return new IngestReport(reports);
    }

    /**
     * Cleans every seed, writes new articles and rewrites those whose raw text changed.
     *
     * @param sink gets what became of each seed, in the order of file names and records
     * @throws IOException when a folder cannot be listed or an article cannot be written; what is written stays whole
     */
    public static void run(IngestRequest request, Problems problems, SeedReport.Sink sink) throws IOException {
        Path path = request.seeds();
        if (!Files.isDirectory(path)) {
            problems.add(Problem.warning(
                    "W-SEEDS",
                    Place.file(String.valueOf(path.getFileName())),
                    "there is no folder of seeds",
                    "make it and put raw texts into it as .txt files"));
            return;
        }
        SeedFolder folder = SeedFolder.list(path, problems);
        Seeds seeds = new Seeds(path, folder, request.wishes().limit());
        List<String> places = request.content().places().stream()
                .flatMap(place -> place.ar().stream())
                .toList();
        Cleaner cleaner =
                new Cleaner(new Marks(List.copyOf(request.content().outlets().values()), places));
        Ingest ingest = new Ingest(request, folder, problems);
        Survey survey = Survey.of(seeds, cleaner, ingest.shelf::hasArticleOf);
        seeds.each(survey::works, works -> {
            for (Work work : works) {
                sink.take(ingest.take(work, survey));
            }
        });
        ingest.pruner.prune(sink);
    }

    private SeedReport take(Work work, Survey survey) throws IOException {
        work.problems().forEach(problems::add);
        shelf.see(work.name());
        SeedReport report = work.report();
        if (work.isIgnored()) {
            return pruner.ignored(report);
        }
        Seed seed = work.seed();
        if (seed == null || !(work.cleaned() instanceof CleanText text)) {
            pruner.unreadable(work.name());
            Article existing = shelf.ofSeed(work.name());
            return existing == null ? report : report.withArticle(existing.key(), Change.UNCHANGED, report.reason());
        }
        if (text.body().getBytes(StandardCharsets.UTF_8).length > ArticleWriter.LARGEST) {
            String what = "the article in it is larger than 2 MB";
            problems.add(Problem.quarantine("E-SIZE", Place.file(seed.path()), what, "split it into single articles"));
            return report.withOutcome(Outcome.REFUSED, what);
        }
        String duplicate = survey.reason(seed.name());
        duplicate = duplicate == null ? duplicates.reason(seed, text) : duplicate;
        return duplicate == null
                ? keeper.keep(seed, text.proposal(survey.alsoIn(seed.name())), report)
                : duplicate(seed, duplicate, report);
    }

    private SeedReport duplicate(Seed seed, String reason, SeedReport report) {
        problems.add(Problem.warning(
                "W-DUPLICATE",
                Place.file(seed.path()),
                reason,
                "remove one of the two, or list this one in " + SeedFolder.IGNORED));
        return report.withOutcome(Outcome.DUPLICATE, reason);
    }
}
