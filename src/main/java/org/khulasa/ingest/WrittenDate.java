package org.khulasa.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.FoundDate.Form;

/**
 * The numbers of a date as they are written, before anybody asked whether there is such a day.
 *
 * @param start first token
 * @param end token behind it
 * @param year 0 when none is given
 * @param month 1 to 12, or 101 to 112 for a Hijri one
 */
record WrittenDate(int start, int end, int year, int month, int day, Form form) {
    /** The same place with another order of day and month, which is certain now. */
    WrittenDate with(int otherMonth, int otherDay) {
        return new WrittenDate(start, end, year, otherMonth, otherDay, Form.NUMERIC);
    }

    boolean isHijri() {
        return DateTokens.isHijri(month);
    }

    /** The day, null when there is no such day; a Hijri one by the calendar of Umm al-Qura, a day about. */
    @Nullable
    LocalDate date() {
        if (form == Form.PARTIAL || form == Form.SHORT) {
            return null;
        }
        try {
            return isHijri() ? hijri() : year < 1900 || year > 2200 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 31 February: the form says so
        }
    }

    /** By sight of the moon a month may have a day more than it has in tables, so the day is counted from the first. */
    private @Nullable LocalDate hijri() {
        if (year < 1300 || year > 1500 || day < 1 || day > 30) {
            return null;
        }
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month - 100, 1))
                .plus(day - 1, ChronoUnit.DAYS);
    }
}
