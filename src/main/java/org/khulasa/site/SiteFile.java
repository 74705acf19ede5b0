package org.khulasa.site;

import java.io.IOException;
import java.io.OutputStream;

/** A file of the site that no template makes: JSON, {@code robots.txt}. */
public record SiteFile(String path, Body body) {
    /** Writes the file's bytes; the stream is the caller's to close. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
