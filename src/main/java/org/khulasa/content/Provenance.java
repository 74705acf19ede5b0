package org.khulasa.content;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param id 12 hex digits, given once
 * @param seed file name in {@code seeds/}, null for an article written by hand
 * @param seedSha256 first 12 hex digits of the raw bytes' SHA-256
 * @param url the original's address, when the raw document had one
 */
public record Provenance(
        String id, @Nullable String seed, @Nullable String seedSha256, @Nullable String url) {}
