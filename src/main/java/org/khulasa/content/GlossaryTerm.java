package org.khulasa.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/**
 * A term of {@code glossary.yaml} and how each language says it.
 *
 * @param ar Arabic forms as newspapers print them, the headword first; never empty
 * @param en English forms, the house rendering first; never empty
 * @param note one sentence of fact, null when the term needs none
 */
public record GlossaryTerm(String id, List<String> ar, List<String> en, Kind kind, @Nullable Localized note) {
    public GlossaryTerm {
        ar = List.copyOf(ar);
        en = List.copyOf(en);
    }

    /** The closed list of what a term can be. */
    public enum Kind {
        TERM,
        AGREEMENT,
        CONFERENCE,
        RESOLUTION,
        ORGANISATION,
        ARMED_GROUP,
        OFFICE,
        WEAPON,
        ECONOMY,
        LAW,
        PROCESS;

        /** As in the file: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of an id, or null. */
        static @Nullable Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id().equals(id)) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** All forms in one language, the headword first. */
    public List<String> forms(Language language) {
        return language.isArabic() ? ar : en;
    }

    public String headword(Language language) {
        return forms(language).get(0);
    }
}
