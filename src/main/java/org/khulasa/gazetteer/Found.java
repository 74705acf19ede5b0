package org.khulasa.gazetteer;

import java.util.List;

/**
 * Everything found in one text.
 *
 * @param names in text order, none inside or across another: the longest name wins
 * @param terms every phrase that a topic counts or the glossary has, in the order of their ends, overlaps included
 */
public record Found(List<Hit> names, List<Hit> terms) {
    static final Found NOTHING = new Found(List.of(), List.of());
}
