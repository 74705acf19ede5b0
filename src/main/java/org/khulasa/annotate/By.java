package org.khulasa.annotate;

import java.util.Locale;

/** How a mention means a person. */
public enum By {
    NAME,
    /** An office: «الرئيس الروسي». */
    ROLE,
    /** A relation to somebody in the text: «نظيره المصري». */
    RELATION;

    /** As in {@code api/articles.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
