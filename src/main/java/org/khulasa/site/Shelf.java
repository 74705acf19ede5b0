package org.khulasa.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.Dating;

/**
 * Articles of one list, newest first; an undated article stands at its latest possible day, one without bounds at the end.
 * Ties are broken by key, so the order is the same on every machine.
 *
 * @param all everything in that order
 * @param dated those with a date
 * @param undated those without
 * @param months the dated by month, newest month first; many pages ask for them
 */
record Shelf(
        List<Annotated> all, List<Annotated> dated, List<Annotated> undated, Map<YearMonth, List<Annotated>> months) {
    static final Comparator<Annotated> NEWEST_FIRST = Comparator.comparing(Annotated::article, Shelf::compare);

    static Shelf of(List<Annotated> articles) {
        List<Annotated> all = new ArrayList<>(articles);
        all.sort(NEWEST_FIRST);
        List<Annotated> dated = new ArrayList<>();
        List<Annotated> undated = new ArrayList<>();
        for (Annotated article : all) {
            (article.article().dating().date() == null ? undated : dated).add(article);
        }
        return new Shelf(
                Collections.unmodifiableList(all),
                Collections.unmodifiableList(dated),
                Collections.unmodifiableList(undated),
                Collections.unmodifiableMap(months(dated)));
    }

    int size() {
        return all.size();
    }

    /** Whether any article has a day, be it only the latest on which it may have been printed: the first has the latest of all. */
    boolean hasDays() {
        return !all.isEmpty() && all.get(0).article().dating().latest() != null;
    }

    /** Where an article of this shelf stands in {@code all}; negative when it is not here. */
    int position(Annotated article) {
        return Collections.binarySearch(all, article, NEWEST_FIRST);
    }

    /** Dated articles by month, in their order. */
    static Map<YearMonth, List<Annotated>> months(List<Annotated> dated) {
        Map<YearMonth, List<Annotated>> months = new LinkedHashMap<>();
        for (Annotated article : dated) {
            months.computeIfAbsent(monthOf(article), m -> new ArrayList<>()).add(article);
        }
        return months;
    }

    static YearMonth monthOf(Annotated article) {
        LocalDate date = Objects.requireNonNull(article.article().dating().date(), "only dated articles have a month");
        // YearMonth.from asks for the date's calendar first, which takes longer than all the rest.
        return YearMonth.of(date.getYear(), date.getMonthValue());
    }

    private static int compare(Article a, Article b) {
        Dating x = a.dating();
        Dating y = b.dating();
        int order = nullsLast(x.latest(), y.latest());
        if (order == 0) {
            order = nullsLast(x.time(), y.time());
        }
        return order != 0 ? order : a.key().compareTo(b.key());
    }

    private static <T extends Comparable<? super T>> int nullsLast(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        return b.compareTo(a);
    }
}
