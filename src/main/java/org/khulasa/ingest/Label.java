package org.khulasa.ingest;

import java.util.Locale;

/** What a raw line is. */
public enum Label {
    TITLE,
    KICKER,
    STANDFIRST,
    BYLINE,
    DATELINE,
    DATE,
    SECTION,
    SUBHEAD,
    BODY,
    CAPTION,
    BOILERPLATE;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the line is part of the article, its title and what stands about it included. */
    public boolean isKept() {
        return this != SECTION && this != CAPTION && this != BOILERPLATE;
    }
}
