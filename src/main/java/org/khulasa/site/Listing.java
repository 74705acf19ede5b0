package org.khulasa.site;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.lang.Phrase;

/**
 * A long list of articles: a head that shows the newest, and pages for the older ones by the calendar, a page for each month
 * or, where a year has few, one for the year: thirty pages of one article each help nobody. Pages are not numbered from the
 * newest, so a new article changes its own month or year and the heads it is on, and no other page. A year that grows too
 * long for one page is parted into its months, and its own address leads on to the list.
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

    /** Most articles on a year's page. */
    static final int YEAR = 50;

    private boolean isShort() {
        return shelf.size() <= HEAD;
    }

    /** The head by months: everything when the list is short, else the newest of the dated. */
    List<View.Group> head(String root) {
        return isShort() ? cards.groups(root, shelf.dated(), shelf.undated()) : cards.groups(root, newest(), List.of());
    }

    /** The articles of the head. */
    List<Annotated> newest() {
        return isShort()
                ? shelf.all()
                : shelf.dated().subList(0, Math.min(HEAD, shelf.dated().size()));
    }

    /** Links to the older months and years (and the undated) of a long list; none for a short one. */
    List<View.Month> months(String root) {
        List<View.Month> months = new ArrayList<>();
        for (Period period : older()) {
            months.add(new View.Month(
                    period.label(),
                    root + period.path(),
                    edition.articles(period.articles().size()),
                    1));
        }
        return months;
    }

    /** The pages below the head: none for a short list. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>(pages(older()));
        for (Map.Entry<Integer, List<Map.Entry<YearMonth, List<Annotated>>>> year : years().entrySet()) {
            if (!isShort() && size(year.getValue()) > YEAR) {
                String path = Permalinks.year(edition.language(), list, year.getKey());
                pages.add(new Page(path, PageKind.REDIRECT, edition.language(), () -> redirect(path)));
            }
        }
        return pages;
    }

    /** A page for every month and one for the undated, however short the list is: the archive has them always. */
    List<Page> monthPages() {
        List<Period> months = new ArrayList<>();
        shelf.months().forEach((month, articles) -> months.add(period(month, articles)));
        undated().ifPresent(months::add);
        return pages(months);
    }

    /**
     * A span of time with its articles.
     *
     * @param path of its page, or of the newest of them
     * @param isDated false for the articles without a date
     */
    private record Period(String label, String path, List<Annotated> articles, boolean isDated) {}

    private Period period(YearMonth month, List<Annotated> articles) {
        int parts = (articles.size() + MONTH - 1) / MONTH;
        return new Period(
                edition.desk().dates().month(edition.language(), month.atDay(1)),
                Permalinks.month(edition.language(), list, month, parts),
                articles,
                true);
    }

    private Optional<Period> undated() {
        return shelf.undated().isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        edition.t("date.undated"),
                        Permalinks.undated(edition.language(), list),
                        shelf.undated(),
                        false));
    }

    /**
     * Months and years that the head does not show in full. Each has a page with everything of it, so that the page, once
     * made, changes only with its own articles.
     */
    private List<Period> older() {
        if (isShort()) {
            return List.of();
        }
        List<Period> older = new ArrayList<>();
        YearMonth newest =
                shelf.dated().size() > HEAD ? Shelf.monthOf(shelf.dated().get(HEAD)) : YearMonth.of(Year.MIN_VALUE, 1);
        years().forEach((year, months) -> {
            if (size(months) <= YEAR) {
                if (year <= newest.getYear()) {
                    List<Annotated> articles =
                            months.stream().flatMap(m -> m.getValue().stream()).toList();
                    older.add(new Period(
                            edition.desk().dates().number(edition.language(), year),
                            Permalinks.year(edition.language(), list, year),
                            articles,
                            true));
                }
                return;
            }
            for (Map.Entry<YearMonth, List<Annotated>> month : months) {
                if (!month.getKey().isAfter(newest)) {
                    older.add(period(month.getKey(), month.getValue()));
                }
            }
        });
        undated().ifPresent(older::add);
        return older;
    }

    /** The months by year, newest first. */
    private Map<Integer, List<Map.Entry<YearMonth, List<Annotated>>>> years() {
        Map<Integer, List<Map.Entry<YearMonth, List<Annotated>>>> years = new LinkedHashMap<>();
        for (Map.Entry<YearMonth, List<Annotated>> month : shelf.months().entrySet()) {
            years.computeIfAbsent(month.getKey().getYear(), y -> new ArrayList<>())
                    .add(month);
        }
        return years;
    }

    private static int size(List<Map.Entry<YearMonth, List<Annotated>>> months) {
        return months.stream().mapToInt(m -> m.getValue().size()).sum();
    }

    private List<Page> pages(List<Period> periods) {
        List<Period> parts = periods.stream().flatMap(p -> parts(p).stream()).toList();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Period part = parts.get(i);
            Period newer = i == 0 ? null : parts.get(i - 1);
            Period older = i + 1 == parts.size() ? null : parts.get(i + 1);
            pages.add(new Page(part.path(), PageKind.MONTH, edition.language(), () -> view(part, newer, older)));
        }
        return pages;
    }

    /** The pages of a period: a month too long for one is cut from the oldest, so that full parts never change. */
    private List<Period> parts(Period period) {
        List<Annotated> articles = period.articles();
        if (!period.isDated() || articles.size() <= MONTH) {
            return List.of(period);
        }
        YearMonth month = Shelf.monthOf(articles.get(0));
        List<Period> parts = new ArrayList<>();
        // Newest first in the list.
        for (int part = (articles.size() + MONTH - 1) / MONTH; part >= 1; part--) {
            int to = articles.size() - (part - 1) * MONTH;
            parts.add(new Period(
                    part == 1 ? period.label() : period.label() + " (" + part + ")",
                    Permalinks.month(edition.language(), list, month, part),
                    articles.subList(Math.max(0, to - MONTH), to),
                    true));
        }
        return parts;
    }

    private View.MonthList view(Period part, @Nullable Period newer, @Nullable Period older) {
        String root = Permalinks.root(part.path());
        String title = edition.t("month.title", heading, part.label());
        return new View.MonthList(
                edition.frame(part.path(), title, title),
                title,
                new View.Link(root + up, heading),
                part.isDated()
                        ? cards.groups(root, part.articles(), List.of())
                        : cards.groups(root, List.of(), part.articles()),
                link(root, newer),
                link(root, older));
    }

    private View.Redirect redirect(String path) {
        return new View.Redirect(
                edition.frame(path, heading, heading),
                Permalinks.root(path) + up,
                new Phrase(heading, edition.language()));
    }

    private static View.@Nullable Link link(String root, @Nullable Period part) {
        return part == null ? null : new View.Link(root + part.path(), part.label());
    }
}
