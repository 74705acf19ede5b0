package org.khulasa.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;

/** Draws how many articles each month has: one bar a month, from the first month to the last. */
final class MonthsStrip {
    private static final int HEIGHT = 40;
    private static final int WIDTH = 600;

    /** Fewer months than this are no picture. */
    private static final int FEWEST = 3;

    /** A longer strip has bars too thin to point at; the list of months on the page has the figures. */
    private static final int LABELLED = 36;

    private MonthsStrip() {}

    /** The strip of a shelf, or null when its articles span too few months to show anything. */
    static View.@Nullable Strip of(Edition edition, Shelf shelf) {
        if (shelf.dated().isEmpty()) {
            return null;
        }
        Map<YearMonth, List<Annotated>> months = shelf.months();
        YearMonth last = Shelf.monthOf(shelf.dated().get(0));
        YearMonth first = Shelf.monthOf(shelf.dated().get(shelf.dated().size() - 1));
        int count = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        if (count < FEWEST || months.size() < FEWEST) {
            return null;
        }
        int most = months.values().stream().mapToInt(List::size).max().orElse(1);
        List<View.Bar> bars = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Annotated>> month : months.entrySet()) {
            int index = (int) ChronoUnit.MONTHS.between(first, month.getKey());
            // From the left; the stylesheet mirrors the drawing where the script runs to the left.
            int x = index * WIDTH / count;
            int width = Math.max(1, (index + 1) * WIDTH / count - x - 1);
            int height = Math.max(2, month.getValue().size() * HEIGHT / most);
            bars.add(new View.Bar(
                    x,
                    HEIGHT - height,
                    width,
                    height,
                    count > LABELLED
                            ? ""
                            : name(edition, month.getKey()) + ": "
                                    + edition.articles(month.getValue().size())));
        }
        String from = name(edition, first);
        String to = name(edition, last);
        return new View.Strip(WIDTH, HEIGHT, edition.t("strip.title", from, to), from, to, bars);
    }

    private static String name(Edition edition, YearMonth month) {
        LocalDate day = month.atDay(1);
        return edition.desk().dates().month(edition.language(), day);
    }
}
