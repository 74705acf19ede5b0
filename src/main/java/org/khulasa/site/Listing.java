package org.khulasa.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;

/**
 * A long list of articles: a head that shows the newest, and a page for each month. Pages are by month and not by a number
 * counted from the newest, so a new article changes its own month and the heads it is on, and no other page.
 *
 * @param list where the months stand, such as {@code leaders/vladimir-putin}
 * @param heading what the months' pages are called
 * @param up the head page, as a link from the site's root
 */
record Listing(Edition edition, Cards cards, String list, String heading, String up, Shelf shelf) {
    /** Articles on the head of a list. */
    static final int HEAD = 30;

    /** Most articles on a month's page. */
    static final int MONTH = 200;

    private boolean isShort() {
        return shelf.size() <= HEAD;
    }

    /** The head's groups: everything when the list is short, else the newest of the dated. */
    List<View.Group> head(String root) {
        return isShort()
                ? cards.groups(root, shelf.dated(), shelf.undated())
                : cards.groups(
                        root,
                        shelf.dated().subList(0, Math.min(HEAD, shelf.dated().size())),
                        List.of());
    }

    /**
     * Whether the head does not show the whole month. Such a month has a page with everything of it, so that the page, once
     * made, changes only with its own month; newer months stand on the head.
     */
    private boolean isOlder(YearMonth month) {
        return shelf.dated().size() > HEAD
                && !month.isAfter(Shelf.monthOf(shelf.dated().get(HEAD)));
    }

    /** Links to the older months (and the undated) of a long list; none for a short one. */
    List<View.Month> months(String root) {
        if (isShort()) {
            return List.of();
        }
        List<View.Month> months = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Annotated>> month : shelf.months().entrySet()) {
            if (!isOlder(month.getKey())) {
                continue;
            }
            int size = month.getValue().size();
            int parts = (size + MONTH - 1) / MONTH;
            months.add(new View.Month(
                    label(month.getKey()),
                    root + Permalinks.month(edition.language(), list, month.getKey(), parts),
                    edition.articles(size),
                    1));
        }
        if (!shelf.undated().isEmpty()) {
            months.add(new View.Month(
                    edition.t("date.undated"),
                    root + Permalinks.undated(edition.language(), list),
                    edition.articles(shelf.undated().size()),
                    1));
        }
        return months;
    }

    /** The pages below the head: none for a short list. */
    List<Page> pages() {
        return isShort() ? List.of() : monthPages(this::isOlder);
    }

    /** A page for every month and one for the undated, however short the list is: the archive has them always. */
    List<Page> monthPages() {
        return monthPages(month -> true);
    }

    private List<Page> monthPages(Predicate<YearMonth> wanted) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Annotated>> month : shelf.months().entrySet()) {
            if (!wanted.test(month.getKey())) {
                continue;
            }
            List<Annotated> articles = month.getValue();
            // Newest first in the list, but parts are cut from the oldest, so that full parts never change.
            int count = (articles.size() + MONTH - 1) / MONTH;
            for (int part = count; part >= 1; part--) {
                int to = articles.size() - (part - 1) * MONTH;
                parts.add(new Part(month.getKey(), part, articles.subList(Math.max(0, to - MONTH), to)));
            }
        }
        if (!shelf.undated().isEmpty()) {
            parts.add(new Part(null, 1, shelf.undated()));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part newer = i == 0 ? null : parts.get(i - 1);
            Part older = i + 1 == parts.size() ? null : parts.get(i + 1);
            pages.add(new Page(path(part), PageKind.MONTH, edition.language(), () -> view(part, newer, older)));
        }
        return pages;
    }

    /** A month's articles, or a part of them; {@code month} is null for the undated. */
    private record Part(@Nullable YearMonth month, int number, List<Annotated> articles) {}

    private String path(Part part) {
        return part.month() == null
                ? Permalinks.undated(edition.language(), list)
                : Permalinks.month(edition.language(), list, part.month(), part.number());
    }

    private View.MonthList view(Part part, @Nullable Part newer, @Nullable Part older) {
        String path = path(part);
        String root = Permalinks.root(path);
        String title = edition.t("month.title", heading, label(part));
        return new View.MonthList(
                edition.frame(path, title, title),
                title,
                new View.Link(root + up, heading),
                part.month() == null
                        ? cards.groups(root, List.of(), part.articles())
                        : cards.groups(root, part.articles(), List.of()),
                link(root, newer),
                link(root, older));
    }

    private View.@Nullable Link link(String root, @Nullable Part part) {
        return part == null ? null : new View.Link(root + path(part), label(part));
    }

    private String label(Part part) {
        if (part.month() == null) {
            return edition.t("date.undated");
        }
        return part.number() == 1 ? label(part.month()) : label(part.month()) + " (" + part.number() + ")";
    }

    private String label(YearMonth month) {
        return edition.desk().dates().month(edition.language(), month.atDay(1));
    }
}
