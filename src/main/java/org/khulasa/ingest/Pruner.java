package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khulasa.content.Article;
import org.khulasa.content.ArticleWriter;
import org.khulasa.content.Spot;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Articles whose seed is gone or ignored: they outlive it with a word about it, or are taken down when that is asked for. */
final class Pruner {
    private final IngestRequest request;
    private final Shelf shelf;
    private final SeedFolder folder;
    private final Problems problems;
    private final Set<String> unreadable = new HashSet<>();

    Pruner(IngestRequest request, Shelf shelf, SeedFolder folder, Problems problems) {
        this.request = request;
        this.shelf = shelf;
        this.folder = folder;
        this.problems = problems;
    }

    /** The records of a file that could not be read to its end are not gone. */
    void unreadable(String name) {
        unreadable.add(name);
    }

    SeedReport ignored(SeedReport report) throws IOException {
        Article article = shelf.ofSeed(report.seed());
        return article == null ? report : report.withArticle(article.key(), takeDown(article, true), report.reason());
    }

    /** To be called behind the last seed. */
    void prune(SeedReport.Sink sink) throws IOException {
        for (String seed : shelf.unseen()) {
            Article article = Objects.requireNonNull(shelf.ofSeed(seed));
            if (unreadable.contains(SeedFolder.fileOf(seed))) {
                continue;
            }
            Change change = takeDown(article, folder.ignores(seed));
            if (change == Change.REMOVED) {
                sink.take(new SeedReport(
                        seed, Outcome.GONE, "its seed is gone", null, null, List.of(), article.key(), change));
            }
        }
    }

    private Change takeDown(Article article, boolean ignored) throws IOException {
        String state = "its seed '" + article.provenance().seed() + "' is " + (ignored ? "ignored" : "gone");
        if (request.wishes().prune() && ArticleWriter.isUntouched(article)) {
            Files.deleteIfExists(shelf.file(article.key()));
            return Change.REMOVED;
        }
        boolean asked = request.wishes().prune();
        String back = ignored ? "take it off the list" : "bring it back";
        problems.add(Problem.warning(
                "W-SEED",
                Spot.ofKey(request.contentFolder(), article.path(), "seed"),
                asked ? state + ", and a person changed the article: it stays" : state,
                back + ", or remove the article" + (asked ? "" : " (--prune does)")
                        + ", or its line 'seed:' to keep it as written by hand"));
        return Change.UNCHANGED;
    }
}
