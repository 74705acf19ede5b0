package org.khulasa.content;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its text says: a date, or bounds, or nothing. Never a file's time.
 *
 * @param date null for the undated
 * @param time as printed, null when the text gives none
 * @param notBefore earliest possible day of publication, null when unknown
 * @param notAfter latest possible day, null when unknown
 * @param by how it is known, null when nothing was said
 */
public record Dating(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter,
        @Nullable DatedBy by) {
    public static final Dating UNDATED = new Dating(null, null, null, null, null);

    /** The day by which lists and feeds order the article: its date, else its latest bound; null without either. */
    public @Nullable LocalDate latest() {
        return date != null ? date : notAfter;
    }
}
