package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;
import org.khulasa.content.Location;

/**
 * Two leaders of whom the text says, with a verb, that they met or spoke.
 *
 * @param who id of the verb's subject
 * @param whom id of its object, another leader
 * @param where the place that the same clause names with في, null when it names none
 * @param paragraph number of the block, 0 for the title
 */
public record Meeting(Kind kind, String who, String whom, @Nullable Location where, int paragraph) {
    /** The verb. */
    public enum Kind {
        /** التقى, اجتمع. */
        MET,
        /** استقبل. */
        RECEIVED,
        /** بحث ... مع. */
        TALKED,
        /** أجرى اتصالا هاتفيا مع. */
        PHONED
    }
}
