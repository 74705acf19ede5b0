package org.khulasa.site;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.lang.Phrase;

/**
 * A long list of articles: a head that shows the newest, and pages for the older ones by the calendar, a page for each month
 * or, where a year has few, one for the year: thirty pages of one article each help nobody. Pages are not numbered from the
 * newest, so a new article changes its own month or year and the heads it is on, and no other page. A year that grows too
 * long for one page is parted into its months, and its own address leads on to the list; a month that does so has several.
 *
 * @param list where the months stand, such as {@code leaders/vladimir-putin}
 * @param heading what the months' pages are called
 * @param up the head page, as a link from the site's root
 */
record Listing(Edition edition, Cards cards, String list, String heading, String up, Shelf shelf) {
    /** Articles on the head of a list. */
    static final int HEAD = 30;

    /** Most articles on a page of older ones: with stylesheet and fonts it stays within what a page may weigh. */
    private static final int PAGE = 50;

    /** How many pages so many articles of one month, or without a date, take. */
    static int pagesOf(int articles) {
        return (articles + PAGE - 1) / PAGE;
    }

    private boolean isShort() {
        return shelf.size() <= HEAD;
    }

    /** The head by months: everything when the list is short, else the newest, those without a date last. */
    List<View.Group> head(String root) {
        return cards.groups(root, dated(), undatedOnHead());
    }

    /** The articles of the head. */
    List<Annotated> newest() {
        return Stream.concat(dated().stream(), undatedOnHead().stream()).toList();
    }

    private List<Annotated> dated() {
        return shelf.dated().subList(0, Math.min(HEAD, shelf.dated().size()));
    }

    private List<Annotated> undatedOnHead() {
        int room = HEAD - dated().size();
        return shelf.undated().subList(0, Math.min(room, shelf.undated().size()));
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
            if (!isShort() && size(year.getValue()) > PAGE) {
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
     * @param paths of its pages, by number from 1
     * @param isDated false for the articles without a date
     */
    private record Period(String label, IntFunction<String> paths, List<Annotated> articles, boolean isDated) {
        /** Of its only page, or of the newest of them. */
        String path() {
            return paths.apply(pagesOf(articles.size()));
        }
    }

    /** One page of a period. */
    private record Part(String label, String path, List<Annotated> articles, boolean isDated) {}

    private Period period(YearMonth month, List<Annotated> articles) {
        return new Period(
                edition.desk().dates().month(edition.language(), month.atDay(1)),
                part -> Permalinks.month(edition.language(), list, month, part),
                articles,
                true);
    }

    private Optional<Period> undated() {
        return shelf.undated().isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        edition.t("date.undated"),
                        part -> Permalinks.undated(edition.language(), list, part),
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
            if (size(months) <= PAGE) {
                if (year <= newest.getYear()) {
                    List<Annotated> articles =
                            months.stream().flatMap(m -> m.getValue().stream()).toList();
                    older.add(new Period(
                            edition.desk().dates().number(edition.language(), year),
                            part -> Permalinks.year(edition.language(), list, year),
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
        List<Part> parts = periods.stream().flatMap(p -> parts(p).stream()).toList();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part newer = i == 0 ? null : parts.get(i - 1);
            Part older = i + 1 == parts.size() ? null : parts.get(i + 1);
            pages.add(new Page(part.path(), PageKind.MONTH, edition.language(), () -> view(part, newer, older)));
        }
        return pages;
    }

    /** The pages of a period, the newest first: one too long for a page is cut from the oldest, so that full pages never change. */
    private static List<Part> parts(Period period) {
        List<Annotated> articles = period.articles();
        List<Part> parts = new ArrayList<>();
        for (int part = pagesOf(articles.size()); part >= 1; part--) {
            int to = articles.size() - (part - 1) * PAGE;
            parts.add(new Part(
                    part == 1 ? period.label() : period.label() + " (" + part + ")",
                    period.paths().apply(part),
                    articles.subList(Math.max(0, to - PAGE), to),
                    period.isDated()));
        }
        return parts;
    }

    private View.MonthList view(Part part, @Nullable Part newer, @Nullable Part older) {
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

    private static View.@Nullable Link link(String root, @Nullable Part part) {
        return part == null ? null : new View.Link(root + part.path(), part.label());
    }
}
