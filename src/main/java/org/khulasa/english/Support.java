package org.khulasa.english;

import java.util.List;
import java.util.Locale;

/**
 * How far the names and figures of an English text were found in the Arabic.
 *
 * @param checked how many were looked for
 * @param missing those that were not found, in the order of the text
 */
public record Support(int checked, List<Missing> missing) {
    public Support {
        missing = List.copyOf(missing);
    }

    /** What an English text says and the Arabic does not. */
    public record Missing(String words, Kind kind) {}

    /** What kind of words. */
    public enum Kind {
        NAME,
        PLACE,
        NUMBER,
        DATE,
        QUOTATION;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The missing words, each once. */
    public List<String> words() {
        return missing.stream().map(Missing::words).distinct().toList();
    }
}
