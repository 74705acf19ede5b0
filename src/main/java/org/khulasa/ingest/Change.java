package org.khulasa.ingest;

import java.util.Locale;

/** What happened to the article of a seed. */
public enum Change {
    /** There is none: the seed is no article. */
    NONE,
    NEW,
    UNCHANGED,
    UPDATED,
    /** The program would now write something else; it does so when asked to clean again. */
    WOULD_CHANGE,
    /** A person and the program both changed it, or its file cannot be read: the person's stays. */
    CONFLICT,
    /** The article was taken down, since its seed is gone or ignored. */
    REMOVED;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
