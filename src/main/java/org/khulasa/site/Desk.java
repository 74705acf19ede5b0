package org.khulasa.site;

import java.util.Map;
import org.khulasa.content.Content;
import org.khulasa.content.Location;
import org.khulasa.english.Summaries;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Messages;

/**
 * The tables that every page is made from; immutable.
 *
 * @param places the content's places by id
 */
record Desk(
        Content content,
        Map<String, Location> places,
        Catalogue catalogue,
        Summaries summaries,
        SiteSettings settings,
        Messages messages,
        DateWords dates,
        Markdown markdown) {}
