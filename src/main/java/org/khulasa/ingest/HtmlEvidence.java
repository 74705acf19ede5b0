package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.Evidence.Stated;

/** What the head of a page, its JSON-LD and its only headline of the first rank say. */
final class HtmlEvidence {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_NAME = 120;

    private HtmlEvidence() {}

    static Evidence of(Document page, Set<Integer> headings) {
        JsonLd linked = JsonLd.of(page);
        String title = first(
                linked.headline(),
                onlyHeadline(page),
                meta(page, "og:title"),
                page.title().replaceFirst("\\s[|\u2013].*", ""));
        String author = first(linked.author(), meta(page, "author"), meta(page, "article:author"));
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = Evidence.address(canonical == null ? null : canonical.attr("href"));
        url = url == null ? Evidence.address(meta(page, "og:url")) : url;
        return new Evidence(
                Evidence.tidy(title, LONGEST_TITLE),
                dates(page, linked),
                author != null && author.matches("(?i)https?:.*") ? null : Evidence.tidy(author, LONGEST_NAME),
                url == null ? Evidence.address(linked.url()) : url,
                Evidence.tidy(meta(page, "og:site_name"), LONGEST_NAME),
                headings);
    }

    private static List<Stated> dates(Document page, JsonLd linked) {
        List<Stated> dates = new ArrayList<>();
        add(dates, linked.published(), "json-ld-date");
        add(dates, meta(page, "article:published_time"), "meta-date");
        if (dates.isEmpty()) {
            // Related stories have times too: one counts only when there is no other.
            Set<String> times =
                    new LinkedHashSet<>(page.select("time[datetime]").eachAttr("datetime"));
            if (times.size() == 1) {
                add(dates, times.iterator().next(), "time-date");
            }
        }
        return dates;
    }

    private static void add(List<Stated> dates, @Nullable String text, String rule) {
        String tidy = Evidence.tidy(text, LONGEST_NAME);
        if (tidy != null) {
            dates.add(new Stated(tidy, rule));
        }
    }

    private static @Nullable String onlyHeadline(Document page) {
        List<String> headlines = page.select("h1").eachText();
        return headlines.size() == 1 ? headlines.get(0) : null;
    }

    private static @Nullable String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + css(name) + "], meta[name=" + css(name) + "]");
        return meta == null ? null : meta.attr("content");
    }

    private static String css(String name) {
        return "\"" + name + "\"";
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
