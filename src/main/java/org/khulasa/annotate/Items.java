package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/** Takes a passage apart into words and signs, with each outermost quotation as one piece. */
final class Items {
    private final Passage passage;
    private final List<Item> items = new ArrayList<>();

    private Items(Passage passage) {
        this.passage = passage;
    }

    static List<Item> of(Passage passage, List<MarkSpan> spans) {
        Items items = new Items(passage);
        int at = 0;
        for (MarkSpan span : spans) {
            int start = items.keyOffset(span.outerStart());
            int end = items.keyOffset(span.outerEnd());
            items.read(at, start);
            items.items.add(Item.quote(start, end, span));
            at = end;
        }
        items.read(at, passage.folded().key().length());
        return items.items;
    }

    private int keyOffset(int offset) {
        int[] offsets = passage.folded().offsets();
        int i = Arrays.binarySearch(offsets, offset);
        if (i < 0) {
            return Math.min(-i - 1, offsets.length - 1);
        }
        while (i > 0 && offsets[i - 1] == offset) {
            i--;
        }
        return i;
    }

    private void read(int from, int to) {
        String key = passage.folded().key();
        char[] chars = new char[to];
        key.getChars(from, to, chars, from);
        int i = from;
        while (i < to) {
            if (isWord(chars[i])) {
                int start = i;
                while (i < to && isWord(chars[i])) {
                    i++;
                }
                items.add(Item.word(start, i, key.substring(start, i)));
                continue;
            }
            Item.Kind kind = chars[i] == ' ' ? null : sign(i);
            if (kind != null) {
                items.add(Item.sign(kind, i));
            }
            i++;
        }
    }

    /** {@link Fold#isWord}, quick for the letters of nearly every text. */
    private static boolean isWord(char folded) {
        return folded >= '\u0641' && folded <= '\u064A'
                || folded >= '\u0621' && folded <= '\u063A'
                || folded != ' ' && Fold.isWord(folded);
    }

    private Item.@Nullable Kind sign(int i) {
        switch (passage.folded().key().charAt(i)) {
            case '\u060C', ',', '\u061B', ';':
                return Item.Kind.COMMA;
            case ':':
                return Item.Kind.COLON;
            default:
                boolean stop = Sentences.endsAt(passage.text(), passage.folded().start(i));
                return stop ? Item.Kind.STOP : Item.Kind.OTHER;
        }
    }
}
