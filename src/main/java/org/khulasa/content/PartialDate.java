package org.khulasa.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day, a month or a year, as precise as a fact is known. */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    /** Reads {@code 2012-05-07}, {@code 2012-05} or {@code 2012}; null when it is none of these or no such day. */
    public static @Nullable PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new PartialDate(day, day);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new PartialDate(month.atDay(1), month.atEndOfMonth());
                }
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    public int year() {
        return earliest.getYear();
    }
}
