package org.khulasa.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Dating;

/** The days on which an article may have been published: one day, or all between two bounds. */
public record Days(LocalDate first, LocalDate last) {
    /** A year by its digits, from 1900 to 2099; null for any other word. */
    public static @Nullable Days ofYear(String word) {
        boolean year = word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return year
                ? new Days(LocalDate.of(Integer.parseInt(word), 1, 1), LocalDate.of(Integer.parseInt(word), 12, 31))
                : null;
    }

    /** Null when the article has neither a date nor both bounds: then nothing follows from the calendar. */
    public static @Nullable Days of(Dating dating) {
        if (dating.date() != null) {
            return new Days(dating.date(), dating.date());
        }
        return dating.notBefore() == null || dating.notAfter() == null
                ? null
                : new Days(dating.notBefore(), dating.notAfter());
    }
}
