package org.khulasa.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Dating;

/** The days on which an article may have been published: one day, or all between two bounds. */
public record Days(LocalDate first, LocalDate last) {
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
