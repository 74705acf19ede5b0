package org.khulasa.ingest;

import java.util.function.Supplier;

/**
 * A document that has not been read yet.
 *
 * @param name as front matter and {@code ignored.txt} name it
 * @param bytes about as many as it has
 * @param reader reads it; from any thread, and again when it is asked again
 */
record Source(String name, long bytes, Supplier<Reading> reader) {
    Reading read() {
        return reader.get();
    }
}
