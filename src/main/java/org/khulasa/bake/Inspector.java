package org.khulasa.bake;

/** Sees every file of a site as it is written, so that a check need not read it again. Must be thread-safe. */
@FunctionalInterface
public interface Inspector {
    /** {@code path} is relative to the site's root. */
    void inspect(String path, byte[] bytes);
}
