package org.khulasa.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/**
 * A news outlet.
 *
 * @param country ISO 3166-1 alpha-2 code, null when unknown
 * @param url its home page, null when unknown
 * @param marks strings of page furniture that identify it in raw text
 * @param licence rights remark, null when not given
 * @param excerptOnly only an excerpt of its texts may be shown
 */
public record Outlet(
        String id,
        String path,
        Localized name,
        @Nullable String country,
        @Nullable String url,
        List<String> marks,
        @Nullable Localized licence,
        boolean excerptOnly,
        Map<Language, String> description) {
    public Outlet {
        marks = List.copyOf(marks);
        description = Map.copyOf(description);
    }
}
