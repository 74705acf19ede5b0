package org.khulasa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Hashes;

/** Seeds with exactly the same cleaned text: one is the article, the first by name unless another has an article already. */
final class Duplicates {
    private final Map<String, String> twins = new HashMap<>();

    private Duplicates() {}

    static Duplicates among(List<Work> works, Shelf shelf) {
        Duplicates duplicates = new Duplicates();
        Map<String, String> owners = new HashMap<>();
        for (boolean known : new boolean[] {true, false}) {
            for (Work work : works) {
                Seed seed = work.seed();
                if (seed != null
                        && work.cleaned() instanceof CleanText text
                        && (shelf.ofSeed(work.name()) != null) == known) {
                    duplicates.place(seed, Hashes.twelve(text.proposal().body()), owners, shelf);
                }
            }
        }
        return duplicates;
    }

    private void place(Seed seed, String hash, Map<String, String> owners, Shelf shelf) {
        String owner = owners.putIfAbsent(hash, seed.path());
        Article article = shelf.withBody(hash) == null ? shelf.withId(seed.id()) : shelf.withBody(hash);
        if (owner != null) {
            twins.put(seed.name(), owner);
        } else if (article != null && shelf.ofSeed(seed.name()) == null) {
            twins.put(seed.name(), article.path());
        }
    }

    /** The seed or article whose text this one repeats; null when it is the only one or the one that counts. */
    @Nullable
    String twinOf(String seed) {
        return twins.get(seed);
    }
}
