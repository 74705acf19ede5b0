package org.khulasa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country, city or region of {@code places.yaml}.
 *
 * @param ar Arabic spellings, the one to show first
 * @param kind {@code country city province base sea region district}
 * @param country ISO code of the country it lies in, null for seas and regions
 * @param not phrases in which the name does not mean this place
 */
public record Location(String id, List<String> ar, String en, String kind, @Nullable String country, List<String> not) {
    public Location {
        ar = List.copyOf(ar);
        not = List.copyOf(not);
    }
}
