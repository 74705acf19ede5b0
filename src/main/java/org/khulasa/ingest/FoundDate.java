package org.khulasa.ingest;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in a line.
 *
 * @param date null when what stands there is no day of any calendar, or not the day of the week it says
 * @param time as printed, null when there is none
 * @param start offset in the line, the day of the week included
 * @param end offset behind it, a time and its zone included
 * @param checked a day of the week or a date of another calendar beside it agrees
 */
record FoundDate(@Nullable LocalDate date, @Nullable LocalTime time, Form form, int start, int end, boolean checked) {
    /** How it is written; part of the evidence. */
    enum Form {
        DAY_MONTH_YEAR("date"),
        WEEKDAY("date-with-weekday"),
        NUMERIC("numeric-date"),
        ISO("iso-date"),
        ENGLISH("english-date"),
        MACHINE("feed-date"),
        /** Year before weekday and day: the stamps of lists of related stories. */
        STAMP("list-stamp"),
        /** By the calendar of Umm al-Qura, which may be a day off; with a day of the week it is exact. */
        HIJRI("hijri-date"),
        /** Two digits of a year: {@code date} is null. */
        SHORT("short-year"),
        /** The third of April or the fourth of March. */
        AMBIGUOUS("day-or-month-first"),
        /** Day and month without a year. */
        PARTIAL("date-without-year"),
        FAULTY("no-date");

        private final String rule;

        Form(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    /** A day with a time, as programs write them into feeds. */
    boolean isMachine() {
        return date != null && time != null && (form == Form.MACHINE || form == Form.ISO);
    }

    /** Whether it can be a date of publication at all. */
    boolean isUsable() {
        return date != null
                && date.toEpochDay() != 0 // the first of January 1970: what programs write for no date
                && form != Form.STAMP
                && form != Form.HIJRI
                && form != Form.PARTIAL
                && form != Form.AMBIGUOUS;
    }
}
