package org.khulasa.content;

/** Whether an article is on the site. */
public enum Status {
    PUBLISHED,
    DRAFT,
    HIDDEN
}
