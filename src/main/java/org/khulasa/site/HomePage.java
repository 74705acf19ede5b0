package org.khulasa.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;

/** The home page of one edition: the newest by day, the undated on a shelf of their own, who and what is in the news. */
record HomePage(Edition edition, Cards cards) {
    private static final int NEWEST = 30;
    private static final int UNDATED = 10;
    private static final int BESIDE = 8;

    Page page() {
        return new Page(Permalinks.home(edition.language()), PageKind.HOME, edition.language(), this::view);
    }

    private View.Home view() {
        String path = Permalinks.home(edition.language());
        String root = Permalinks.root(path);
        Catalogue catalogue = edition.catalogue();
        return new View.Home(
                edition.frame(path, edition.t("site.name"), edition.t("site.description")),
                days(root, catalogue.shelf().dated()),
                undated(root, catalogue.shelf().undated()),
                Tally.most(catalogue.leaders(), BESIDE).stream()
                        .map(t -> Tally.chip(edition, root, Permalinks.LEADERS, t))
                        .toList(),
                Tally.most(catalogue.topics(), BESIDE).stream()
                        .map(t -> Tally.chip(edition, root, Permalinks.TOPICS, t))
                        .toList(),
                new View.Link(
                        root + Permalinks.index(edition.language(), Permalinks.ARCHIVE), edition.t("home.archive")),
                edition.t("home.summary", catalogue.shelf().size()));
    }

    private List<View.Group> days(String root, List<Annotated> dated) {
        Map<LocalDate, List<View.Card>> days = new LinkedHashMap<>();
        for (Annotated article : dated.subList(0, Math.min(NEWEST, dated.size()))) {
            LocalDate day = article.article().dating().date();
            if (day != null) {
                boolean lead = days.isEmpty();
                days.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(lead ? cards.lead(root, article) : cards.card(root, article));
            }
        }
        List<View.Group> groups = new ArrayList<>();
        days.forEach((day, list) -> groups.add(new View.Group(
                edition.desk().dates().full(edition.language(), day),
                day.toString(),
                null,
                edition.articles(list.size()),
                list)));
        return groups;
    }

    private View.@Nullable Group undated(String root, List<Annotated> undated) {
        if (undated.isEmpty()) {
            return null;
        }
        return new View.Group(
                edition.t("date.undated"),
                null,
                root + Permalinks.undated(edition.language(), Permalinks.ARCHIVE, Listing.pagesOf(undated.size())),
                edition.articles(undated.size()),
                undated.stream().limit(UNDATED).map(a -> cards.card(root, a)).toList());
    }
}
