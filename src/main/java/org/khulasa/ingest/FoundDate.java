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
 * @param end offset behind it, a time included
 */
record FoundDate(@Nullable LocalDate date, @Nullable LocalTime time, Form form, int start, int end) {
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
        HIJRI("hijri-date"),
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

    /** Whether it can be a date of publication at all. */
    boolean isUsable() {
        return date != null && form != Form.STAMP && form != Form.HIJRI && form != Form.PARTIAL;
    }
}
