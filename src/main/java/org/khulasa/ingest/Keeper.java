package org.khulasa.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.ArticleWriter;
import org.khulasa.content.Proposal;
import org.khulasa.content.Provenance;
import org.khulasa.content.Revision;
import org.khulasa.content.Spot;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Brings cleaned texts into the folder of articles. What a person changed there stays, and running again changes nothing. */
final class Keeper {
    private final IngestRequest request;
    private final Shelf shelf;
    private final Problems problems;

    Keeper(IngestRequest request, Shelf shelf, Problems problems) {
        this.request = request;
        this.shelf = shelf;
        this.problems = problems;
    }

    /** @param proposal what the text says */
    SeedReport keep(Seed seed, Proposal proposal, SeedReport report) throws IOException {
        Article existing = shelf.ofSeed(seed.name());
        if (existing != null) {
            return revise(existing, seed, proposal, report);
        }
        Article scraped = shelf.withAddress(Shelf.address(seed.evidence().url()));
        if (scraped != null) {
            // The seed it had is gone, or this one would be a duplicate.
            ArticleWriter.adopt(shelf.file(scraped.key()), seed.name());
            shelf.see(java.util.Objects.requireNonNull(scraped.provenance().seed()));
            return revise(scraped, seed, proposal, report);
        }
        String broken = shelf.brokenFileOf(seed.name());
        if (broken != null) {
            problems.add(Problem.warning(
                    "W-CONFLICT",
                    Place.file(broken),
                    "cannot be read, so nothing is written for its seed '" + seed.name() + "'",
                    "mend the file: its own problem says where"));
            String key = broken.substring("content/articles/".length(), broken.length() - ".md".length());
            return report.withArticle(key, Change.CONFLICT, "its article cannot be read: " + broken);
        }
        return create(seed, proposal, report);
    }

    private SeedReport create(Seed seed, Proposal proposal, SeedReport report) throws IOException {
        List<String> names = request.titleNames().apply(proposal.title());
        String key = freeKey(Address.keys(proposal.dating().date(), names, seed.id()));
        if (key == null) {
            String what = "no free address: a file with its id exists";
            problems.add(Problem.quarantine(
                    "E-SLUG", Place.file(seed.path()), what, "rename content/articles/*/" + seed.id() + ".md"));
            return report.withArticle(null, Change.CONFLICT, what);
        }
        Provenance provenance = new Provenance(
                seed.id(), seed.name(), seed.sha(), seed.evidence().url(), Map.of(), List.of());
        ArticleWriter.create(shelf.file(key), provenance, proposal);
        return report.withArticle(key, Change.NEW, "");
    }

    private @Nullable String freeKey(List<String> keys) {
        return keys.stream().filter(shelf::take).findFirst().orElse(null);
    }

    private SeedReport revise(Article existing, Seed seed, Proposal proposal, SeedReport report) throws IOException {
        Revision revision = Revision.of(existing, proposal);
        boolean rawChanged = !seed.sha().equals(existing.provenance().seedSha256());
        if (!rawChanged && !request.reclean()) {
            return revision.isEmpty()
                    ? report.withArticle(existing.key(), Change.UNCHANGED, "")
                    : report.withArticle(existing.key(), Change.WOULD_CHANGE, "would change: " + revision.summary());
        }
        boolean written = ArticleWriter.update(shelf.file(existing.key()), revision, rawChanged ? seed.sha() : null);
        if (!revision.conflicts().isEmpty()) {
            String keys = String.join(", ", revision.conflicts());
            problems.add(Problem.warning(
                    "W-CONFLICT",
                    Spot.ofKey(
                            request.contentFolder(),
                            existing.path(),
                            revision.conflicts().get(0)),
                    "the raw text and a person changed the same: " + keys + "; the person's stays",
                    "compare with " + seed.path() + " and write what is right"));
            return report.withArticle(existing.key(), Change.CONFLICT, "a person's text stays: " + keys);
        }
        return report.withArticle(existing.key(), written ? Change.UPDATED : Change.UNCHANGED, revision.summary());
    }
}
