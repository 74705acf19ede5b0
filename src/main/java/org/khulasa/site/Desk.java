package org.khulasa.site;

import org.khulasa.content.Content;
import org.khulasa.english.Summaries;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Messages;

/** The tables that every page is made from; immutable. */
record Desk(
        Content content,
        Catalogue catalogue,
        Summaries summaries,
        SiteSettings settings,
        Messages messages,
        DateWords dates,
        Markdown markdown) {}
