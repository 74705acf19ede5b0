package org.khulasa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country, city or region of {@code places.yaml}.
 *
 * @param ar Arabic spellings, the one to show first
 * @param kind {@code country city province base sea river dam region district}; a strait or canal is a sea
 * @param country ISO code of the country it lies in, null for seas and regions
 * @param not phrases in which the name does not mean this place
 * @param at null when not known for sure
 */
public record Location(
        String id,
        List<String> ar,
        String en,
        String kind,
        @Nullable String country,
        List<String> not,
        @Nullable Coordinates at) {
    public Location {
        ar = List.copyOf(ar);
        not = List.copyOf(not);
    }
}
