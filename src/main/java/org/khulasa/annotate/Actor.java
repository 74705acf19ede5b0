package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that can be the subject of a reporting verb.
 *
 * @param speaker who it is, null when that is not certain
 * @param why {@link Rule#UNNAMED} and the like when there is no speaker; how it is known when there is one
 * @param end index of the item after the phrase
 * @param institution the phrase means a body, not a person
 */
record Actor(@Nullable Speaker speaker, Rule why, int end, boolean institution) {
    static Actor nobody(Rule why, int end) {
        return new Actor(null, why, end, false);
    }
}
