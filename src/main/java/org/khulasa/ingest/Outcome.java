package org.khulasa.ingest;

import java.util.Locale;

/** What a seed turned out to be. */
public enum Outcome {
    ARTICLE,
    REFUSED,
    DUPLICATE,
    /** A person decided not to publish it. */
    IGNORED,
    /** Its file is gone, and its article with it. */
    GONE;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
