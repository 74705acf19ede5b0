package org.khulasa.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.Dating;
import org.khulasa.content.Outlet;
import org.khulasa.lang.Phrase;

/** The Atom feed of one edition: the newest articles that have a day, by their own dates, never by a clock. */
record FeedPages(Edition edition, Cards cards) {
    private static final int ENTRIES = 30;

    /** Authority of {@code tag:} URIs (RFC 4151) for sites without an address; .invalid never belongs to anybody. */
    private static final String TAG = "tag:khulasa.invalid,2026:";

    /** A feed without dated articles has no date to be updated on, so there is none then. */
    List<Page> pages() {
        return edition.catalogue().shelf().hasDays()
                ? List.of(new Page(Permalinks.feed(edition.language()), PageKind.FEED, edition.language(), this::view))
                : List.of();
    }

    private View.Feed view() {
        String path = Permalinks.feed(edition.language());
        String root = Permalinks.root(path);
        String home = Permalinks.home(edition.language());
        List<View.Entry> entries = new ArrayList<>();
        for (Annotated article : edition.catalogue().shelf().all()) {
            String updated = updated(article.article().dating());
            if (updated != null && entries.size() < ENTRIES) {
                entries.add(entry(root, article.article(), updated));
            }
        }
        String self = edition.desk().settings().absolute(path);
        String absoluteHome = edition.desk().settings().absolute(home);
        return new View.Feed(
                edition.frame(path, edition.t("site.name"), edition.t("site.description")),
                absoluteHome == null ? TAG + edition.language().code() : absoluteHome,
                self,
                absoluteHome == null ? root + home : absoluteHome,
                entries.stream().map(View.Entry::updated).max(String::compareTo).orElse(""),
                entries);
    }

    private View.Entry entry(String root, Article article, String updated) {
        String path = Permalinks.article(edition.language(), article.key());
        String address = edition.desk().settings().absolute(path);
        Outlet outlet = cards.outletOf(article);
        return new View.Entry(
                address == null
                        ? TAG + edition.language().code() + "/"
                                + article.provenance().id()
                        : address,
                address == null ? root + path : address,
                cards.title(article),
                edition.language().isArabic()
                        ? Phrase.ar(Cards.clip(article.body().get(0).text()))
                        : Phrase.en(edition.summary(article).plain()),
                updated,
                outlet == null ? null : edition.in(outlet.name()));
    }

    /** RFC 3339 with the offset of the site's time zone; null without any day. */
    private @Nullable String updated(Dating dating) {
        LocalDate day = dating.latest();
        if (day == null) {
            return null;
        }
        LocalTime time = dating.date() == null || dating.time() == null ? LocalTime.MIDNIGHT : dating.time();
        return day.atTime(time)
                .atZone(edition.desk().settings().zone())
                .toInstant()
                .atOffset(java.time.ZoneOffset.UTC)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
