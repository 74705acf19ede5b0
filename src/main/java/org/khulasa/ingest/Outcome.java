package org.khulasa.ingest;

import java.util.Locale;

/** What a seed turned out to be. */
public enum Outcome {
    ARTICLE,
    REFUSED,
    DUPLICATE;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
