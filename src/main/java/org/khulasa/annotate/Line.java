package org.khulasa.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A passage's items with the certain names in it, found by the item at which they begin. */
final class Line {
    final Passage passage;
    final List<Item> items;
    private final Map<Integer, Named> byStart = new HashMap<>();

    Line(Passage passage, List<Item> items, List<Named> names) {
        this.passage = passage;
        this.items = items;
        for (Named named : names) {
            if (named.passage().number() == passage.number()) {
                byStart.put(named.hit().wordStart(), named);
            }
        }
    }

    int size() {
        return items.size();
    }

    /** The item, or a stop beyond either end. */
    Item at(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : new Item(Item.Kind.STOP, 0, 0, "", null);
    }

    /** The certain name whose first word is this item, particles allowed. */
    @Nullable Named name(int i) {
        return at(i).isWord() ? byStart.get(at(i).start()) : null;
    }

    /** Index of the item after a name that begins at item {@code i}. */
    int after(Named named, int i) {
        int end = i;
        while (end < items.size() && items.get(end).start() < named.hit().end()) {
            end++;
        }
        return end;
    }

    /** Up to {@code count} folded words from item {@code i} joined by spaces; fewer when a sign comes between. */
    String words(int i, int count) {
        StringBuilder words = new StringBuilder();
        for (int k = i; k < i + count && at(k).isWord(); k++) {
            words.append(words.isEmpty() ? "" : " ").append(at(k).form());
        }
        return words.toString();
    }

    /** The text as written from item {@code from} to before item {@code to}. */
    String written(int from, int to) {
        return passage.written(at(from).start(), at(to - 1).end());
    }
}
