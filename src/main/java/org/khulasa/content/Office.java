package org.khulasa.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Localized;

/**
 * An office and when it was held.
 *
 * @param of ISO country code, or {@code UN EU NATO LAS OIC GCC}
 * @param purpose what an envoy is for, or the council that is chaired; null otherwise
 * @param to null: not known to have ended
 * @param checked when a person last checked these facts; null when never. Past it an office without an end is not known to
 *     be held: the file may be older than the news.
 */
public record Office(
        Role role,
        String of,
        @Nullable Localized purpose,
        PartialDate from,
        @Nullable PartialDate to,
        @Nullable LocalDate checked) {
    /** Whether the office was surely held on the day: a year alone counts only strictly inside. */
    public boolean heldOn(LocalDate day) {
        LocalDate last = to == null ? checked : to.earliest();
        return !day.isBefore(from.latest()) && (last == null || !day.isAfter(last));
    }
}
