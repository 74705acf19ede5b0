package org.khulasa.site;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.DateWords;

/**
 * What a maintainer sets once for a site.
 *
 * @param baseUrl absolute address of the site's root, ending in a slash; null when the site has no known address
 * @param numberingSystem digits of the Arabic edition by CLDR name, {@code latn} or {@code arab}
 * @param months which Arabic month names
 * @param zone time zone of printed times, for feeds
 */
public record SiteSettings(@Nullable URI baseUrl, String numberingSystem, DateWords.Months months, ZoneId zone) {
    /** Path of the base URL, {@code /} without one. */
    public String basePath() {
        return baseUrl == null ? "/" : baseUrl.getPath();
    }

    /** Absolute address of a page; null without a base URL. */
    @Nullable
    String absolute(String path) {
        if (baseUrl == null) {
            return null;
        }
        return path.endsWith("index.html")
                ? baseUrl + path.substring(0, path.length() - "index.html".length())
                : baseUrl + path;
    }
}
