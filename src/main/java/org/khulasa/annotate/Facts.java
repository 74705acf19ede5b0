package org.khulasa.annotate;

import java.util.List;

/**
 * What only the English outline is made from.
 *
 * @param terms of the glossary, in the order of their first mention
 * @param meetings in text order
 */
public record Facts(List<TermHit> terms, List<Meeting> meetings) {
    public static final Facts NONE = new Facts(List.of(), List.of());

    public Facts {
        terms = List.copyOf(terms);
        meetings = List.copyOf(meetings);
    }
}
