package org.khulasa.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Localized;

/**
 * An office and when it was held.
 *
 * @param of ISO country code, or {@code UN EU NATO LAS OIC}
 * @param purpose what an envoy is for, null otherwise
 * @param to null: not known to have ended
 */
public record Office(Role role, String of, @Nullable Localized purpose, PartialDate from, @Nullable PartialDate to) {
    /** Whether the office was surely held on the day: a year alone counts only strictly inside. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from.latest()) && (to == null || !day.isAfter(to.earliest()));
    }
}
