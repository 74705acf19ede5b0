package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Title and body of an article in words, with the offices that it gives to people: told apart once, read by several.
 *
 * @param lines title and blocks in their order, quoted words included
 * @param holders what the lines say about offices
 */
record Reading(List<Line> lines, OfficeHolders holders) {
    static Reading of(List<Passage> passages, List<Named> names, OfficeHolders holders) {
        List<Line> lines = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (passage.number() != Passage.AROUND) {
                Line line = new Line(passage, Items.of(passage), names);
                holders.learn(line);
                lines.add(line);
            }
        }
        holders.settle();
        return new Reading(lines, holders);
    }
}
