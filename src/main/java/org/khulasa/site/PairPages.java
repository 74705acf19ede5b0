package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.content.Leader;
import org.khulasa.content.Outlet;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;
import org.khulasa.lang.Phrase;

/** The page of every two leaders who met in some article, with the months of the longer ones, for one edition. */
record PairPages(Edition edition, Cards cards) {
    /** Meetings on a page; the articles of older ones stand in the months. */
    private static final int MEETINGS = 30;

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        edition.catalogue().pairs().forEach((id, pair) -> {
            Leader a = edition.content().leaders().get(pair.a());
            Leader b = edition.content().leaders().get(pair.b());
            if (a != null && b != null) {
                Localized name = name(a, b);
                Listing listing = new Listing(
                        edition,
                        cards,
                        Permalinks.LEADERS + "/" + id,
                        edition.in(name),
                        Permalinks.pair(edition.language(), id),
                        pair.shelf());
                pages.add(new Page(listing.up(), PageKind.PAIR, edition.language(), () -> view(pair, name, listing)));
                pages.addAll(listing.pages());
            }
        });
        return pages;
    }

    private Localized name(Leader a, Leader b) {
        return new Localized(
                joined(Language.AR, a.name().ar(), b.name().ar()),
                joined(Language.EN, a.name().en(), b.name().en()));
    }

    private String joined(Language language, String a, String b) {
        return edition.desk().messages().text(language, "pair.names", a, b);
    }

    private View.Pair view(Pair pair, Localized name, Listing listing) {
        String root = Permalinks.root(listing.up());
        return new View.Pair(
                edition.frame(listing.up(), edition.in(name), edition.t("pair.description", edition.in(name))),
                edition.phrase(name),
                edition.other(name),
                edition.counted("count.meetings", pair.meetings().size()),
                pair.meetings().stream()
                        .limit(MEETINGS)
                        .map(met -> meeting(root, met))
                        .toList(),
                listing.head(root),
                listing.months(root),
                List.of(leader(root, pair.a()), leader(root, pair.b())),
                edition.t("pair.note"));
    }

    private View.Chip leader(String root, String id) {
        Shelf shelf = edition.catalogue().leaders().get(id);
        return Tally.chip(edition, root, Permalinks.LEADERS, new Tally(id, shelf == null ? 0 : shelf.size()));
    }

    /** The words of the report as evidence; what they tell of stands where a quotation has its speaker. */
    private View.Quote meeting(String root, Pair.Met met) {
        Annotated article = met.article();
        Meeting meeting = met.meeting();
        Outlet outlet = cards.outletOf(article.article());
        String date = edition.date(article.article().dating());
        String anchor = meeting.paragraph() == 0 ? "" : "#p" + meeting.paragraph();
        String kind = edition.t("meeting." + meeting.kind().id());
        String place = place(article, meeting.place());
        return new View.Quote(
                Phrase.ar(meeting.text()).withinMarks(),
                root + Permalinks.article(Language.AR, article.article().key()) + anchor,
                new Phrase(place == null ? kind : edition.t("meeting.in", kind, place), edition.language()),
                null,
                outlet == null ? date : edition.in(outlet.name()) + " \u00B7 " + date,
                cards.title(article.article()),
                null,
                edition.t("rule." + meeting.why()));
    }

    private @Nullable String place(Annotated article, @Nullable String id) {
        for (PlaceHit place : article.places()) {
            if (place.id().equals(id)) {
                return edition.language().isArabic() ? place.ar() : place.en();
            }
        }
        return null;
    }
}
