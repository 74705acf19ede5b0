package org.khulasa.site;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.annotate.Annotated;

/** The archive of one edition: years as rows of twelve months, a page for each year and each month. */
record ArchivePages(Edition edition, Cards cards) {
    private static final int LEVELS = 4;

    List<Page> pages() {
        Shelf shelf = edition.catalogue().shelf();
        String index = Permalinks.index(edition.language(), Permalinks.ARCHIVE);
        Map<YearMonth, List<Annotated>> months = shelf.months();
        List<Integer> years =
                months.keySet().stream().map(YearMonth::getYear).distinct().toList();
        List<Page> pages = new ArrayList<>();
        pages.add(page(index, years, months));
        for (int year : years) {
            pages.add(page(Permalinks.year(edition.language(), Permalinks.ARCHIVE, year), List.of(year), months));
        }
        pages.addAll(
                new Listing(edition, cards, Permalinks.ARCHIVE, edition.t("nav.archive"), index, shelf).monthPages());
        return pages;
    }

    private Page page(String path, List<Integer> years, Map<YearMonth, List<Annotated>> months) {
        return new Page(path, PageKind.ARCHIVE, edition.language(), () -> view(path, years, months));
    }

    private View.Archive view(String path, List<Integer> years, Map<YearMonth, List<Annotated>> months) {
        String root = Permalinks.root(path);
        String index = Permalinks.index(edition.language(), Permalinks.ARCHIVE);
        boolean all = path.equals(index);
        Shelf shelf = edition.catalogue().shelf();
        String heading = all
                ? edition.t("nav.archive")
                : edition.t("archive.year", edition.desk().dates().number(edition.language(), years.get(0)));
        int most = months.values().stream().mapToInt(List::size).max().orElse(1);
        SortedMap<Integer, View.Year> rows = new TreeMap<>(java.util.Comparator.reverseOrder());
        int count = 0;
        for (int year : years) {
            View.Year row = year(root, year, months, most);
            rows.put(year, row);
            count += total(year, months);
        }
        return new View.Archive(
                edition.frame(path, heading, edition.t("archive.description")),
                heading,
                edition.t("archive.intro", all ? shelf.size() : count),
                all ? null : new View.Link(root + index, edition.t("nav.archive")),
                List.copyOf(rows.values()),
                shelf.undated().isEmpty() || !all
                        ? null
                        : new View.Link(
                                root
                                        + Permalinks.undated(
                                                edition.language(),
                                                Permalinks.ARCHIVE,
                                                Listing.pagesOf(shelf.undated().size())),
                                edition.t("archive.undated", shelf.undated().size())));
    }

    private View.Year year(String root, int year, Map<YearMonth, List<Annotated>> months, int most) {
        List<View.Month> row = new ArrayList<>();
        for (Month month : Month.values()) {
            List<Annotated> articles = months.getOrDefault(YearMonth.of(year, month), List.of());
            int parts = Listing.pagesOf(articles.size());
            row.add(new View.Month(
                    edition.desk().dates().monthName(edition.language(), month.getValue()),
                    articles.isEmpty()
                            ? null
                            : root
                                    + Permalinks.month(
                                            edition.language(), Permalinks.ARCHIVE, YearMonth.of(year, month), parts),
                    edition.articles(articles.size()),
                    (articles.size() * LEVELS + most - 1) / most));
        }
        return new View.Year(
                edition.desk().dates().number(edition.language(), year),
                root + Permalinks.year(edition.language(), Permalinks.ARCHIVE, year),
                edition.articles(total(year, months)),
                row);
    }

    private static int total(int year, Map<YearMonth, List<Annotated>> months) {
        return months.entrySet().stream()
                .filter(e -> e.getKey().getYear() == year)
                .mapToInt(e -> e.getValue().size())
                .sum();
    }
}
