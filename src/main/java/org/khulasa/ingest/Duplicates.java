package org.khulasa.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Hashes;
import org.khulasa.content.Proposal;

/**
 * Seeds with exactly the same cleaned text, or with the same address of the original: one is the article, the first by name
 * unless another has an article already. Keeps hashes and addresses only, and is asked once for each seed, in their order.
 */
final class Duplicates {
    private final Shelf shelf;
    private final SeedFolder folder;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    Duplicates(Shelf shelf, SeedFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    /** What this seed repeats, in words; null when it is the only one or the one that counts. */
    @Nullable
    String reason(Seed seed, CleanText text) {
        String body = Hashes.twelve(text.proposal().body());
        String url = Shelf.address(seed.evidence().url());
        if (shelf.ofSeed(seed.name()) == null) {
            Article twin = twin(seed, text.proposal(), body);
            Article scraped = shelf.withAddress(url);
            // One whose seed is gone gets the text of this one.
            if (scraped != null && !isFree(scraped)) {
                return "the same address as " + scraped.path();
            }
            if (scraped == null && twin != null) {
                return "the same text as " + twin.path();
            }
        }
        String earlier = texts.putIfAbsent(body, seed.path());
        if (earlier != null) {
            return "the same text as " + earlier;
        }
        String other = url == null ? null : addresses.putIfAbsent(url, seed.path());
        return other == null ? null : "the same address as " + other;
    }

    private @Nullable Article twin(Seed seed, Proposal proposal, String body) {
        Article article = shelf.withBody(body);
        article = article == null ? shelf.withId(seed.id()) : article;
        return article == null ? shelf.withWritten(proposal) : article;
    }

    private boolean isFree(Article article) {
        String seed = article.provenance().seed();
        return seed != null && !folder.has(seed);
    }
}
