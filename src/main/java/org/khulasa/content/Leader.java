package org.khulasa.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/**
 * A person with an office.
 *
 * @param id file name: the English name, lower case, without diacritics
 * @param variants other spellings and short names by language; the first English one is the short name of headlines
 * @param not phrases in which a variant does not mean this person
 * @param country ISO 3166-1 alpha-2 code, null when none applies
 * @param description Markdown by language; empty when the file has none
 */
public record Leader(
        String id,
        String path,
        Localized name,
        Map<Language, List<String>> variants,
        List<String> not,
        @Nullable String country,
        List<Office> offices,
        Map<Language, String> description) {
    public Leader {
        variants = Map.copyOf(variants);
        not = List.copyOf(not);
        offices = List.copyOf(offices);
        description = Map.copyOf(description);
    }

    /** The name that headlines use in English, such as "Putin". */
    public String shortEnglishName() {
        List<String> english = variants.getOrDefault(Language.EN, List.of());
        return english.isEmpty() ? name.en().substring(name.en().lastIndexOf(' ') + 1) : english.get(0);
    }
}
