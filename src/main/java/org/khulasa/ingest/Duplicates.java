package org.khulasa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Proposal;

/**
 * Seeds that repeat an article that exists, by its text or by the address of its original, and seeds of one address: one is
 * the article, the first by name unless another has an article already. What repeats another seed's text {@link Survey} knows.
 */
final class Duplicates {
    private final Shelf shelf;
    private final SeedFolder folder;
    private final Map<String, String> addresses = new HashMap<>();

    Duplicates(Shelf shelf, SeedFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    /** What this seed repeats, in words; null when it is the only one or the one that counts. */
    @Nullable
    String reason(Seed seed, CleanText text) {
        Proposal proposal = text.proposal(List.of());
        String url = Shelf.address(seed.evidence().url());
        if (shelf.ofSeed(seed.name()) == null) {
            Article twin = twin(seed, proposal);
            Article scraped = shelf.withAddress(url);
            // One whose seed is gone gets the text of this one.
            if (scraped != null && !isFree(scraped)) {
                return "the same address as " + scraped.path();
            }
            if (scraped == null && twin != null) {
                return "the same text as " + twin.path();
            }
        }
        String other = url == null ? null : addresses.putIfAbsent(url, seed.path());
        return other == null ? null : "the same address as " + other;
    }

    private @Nullable Article twin(Seed seed, Proposal proposal) {
        Article article = shelf.withBody(proposal.bodyHash());
        article = article == null ? shelf.withId(seed.id()) : article;
        return article == null ? shelf.withWritten(proposal) : article;
    }

    private boolean isFree(Article article) {
        String seed = article.provenance().seed();
        return seed != null && !folder.has(seed);
    }
}
