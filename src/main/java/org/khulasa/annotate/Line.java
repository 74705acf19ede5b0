package org.khulasa.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage's items with the certain names in it, found by the item at which they begin. */
final class Line {
    private static final String HOUSE = "\u0627\u0644"; // آل, folded
    private static final Item BEYOND = Item.sign(Item.Kind.STOP, 0);

    final Passage passage;
    private final Item[] items;
    private final @Nullable Named[] byItem;
    private final boolean named;

    /**
     * A passage in pieces.
     *
     * @param names of the article or of this passage, in text order
     */
    Line(Passage passage, List<Item> items, List<Named> names) {
        this.passage = passage;
        this.items = items.toArray(Item[]::new);
        this.byItem = new Named[this.items.length];
        boolean any = false;
        int i = 0;
        for (Named name : names) {
            if (name.passage().number() != passage.number()) {
                continue;
            }
            while (i < byItem.length && this.items[i].start() < name.hit().wordStart()) {
                i++;
            }
            // A name inside a quotation begins no item.
            if (i < byItem.length && this.items[i].start() == name.hit().wordStart() && this.items[i].isWord()) {
                byItem[i] = name;
                any = true;
            }
        }
        this.named = any;
    }

    List<Item> items() {
        return List.of(items);
    }

    int size() {
        return items.length;
    }

    /** The item, or a stop beyond either end. */
    Item at(int i) {
        return i >= 0 && i < items.length ? items[i] : BEYOND;
    }

    boolean hasQuote() {
        for (Item item : items) {
            if (item.kind() == Item.Kind.QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** The certain name whose first word is this item, particles allowed. */
    @Nullable
    Named name(int i) {
        return named && i >= 0 && i < byItem.length ? byItem[i] : null;
    }

    /**
     * Whether an item is the preposition على, which folds to the given name علي. A paper that writes every final yeh
     * without dots may mean either.
     */
    boolean isOn(int i) {
        return at(i).isWord() && passage.isOn(at(i).form(), at(i).end());
    }

    /** Index of the item after a name that begins at item {@code i}, and after its bearer's house. */
    int after(Named named, int i) {
        int end = i;
        while (end < items.length && items[end].start() < named.hit().end()) {
            end++;
        }
        // «محمد بن عبد الرحمن آل ثاني»
        return at(end).isWord() && at(end).form().equals(HOUSE) && at(end + 1).isWord() && name(end + 1) == null
                ? end + 2
                : end;
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

    /** Whether an item is a sign and that bracket. */
    boolean isBracket(int i, char bracket) {
        return at(i).kind() == Item.Kind.OTHER && passage.folded().key().charAt(at(i).start()) == bracket;
    }
}
