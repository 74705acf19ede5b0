package org.khulasa.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param id 12 hex digits, given once
 * @param seed file name in {@code seeds/}, null for an article written by hand
 * @param seedSha256 first 12 hex digits of the raw bytes' SHA-256
 * @param url the original's address, when the raw document had one
 * @param generated for each key that the program wrote, and for {@code body}, the first 8 hex digits of its value's SHA-256;
 *     a value that no longer has this hash is a person's
 * @param alsoIn where else the text appeared
 */
public record Provenance(
        String id,
        @Nullable String seed,
        @Nullable String seedSha256,
        @Nullable String url,
        Map<String, String> generated,
        List<Reprint> alsoIn) {
    public Provenance {
        alsoIn = List.copyOf(alsoIn);
        generated = Map.copyOf(generated);
    }
}
