package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/** Takes a passage apart into words and signs, with each outermost quotation as one piece. */
final class Items {
    private Items() {}

    /** The words and signs of a passage, those between quotation marks too. */
    static List<Item> of(Passage passage) {
        String key = passage.folded().key();
        char[] chars = key.toCharArray();
        List<Item> items = new ArrayList<>(chars.length / 5);
        int i = 0;
        while (i < chars.length) {
            if (isWord(chars[i])) {
                int start = i;
                while (i < chars.length && isWord(chars[i])) {
                    i++;
                }
                items.add(Item.word(start, i, WordForm.of(chars, start, i)));
                continue;
            }
            Item.Kind kind = chars[i] == ' ' ? null : sign(passage, i);
            if (kind != null) {
                items.add(Item.sign(kind, i));
            }
            i++;
        }
        return items;
    }

    /** A passage's items with each span as one of them. A span ends at marks and signs, never within a word. */
    static List<Item> quoted(Passage passage, List<Item> items, List<MarkSpan> spans) {
        if (spans.isEmpty()) {
            return items;
        }
        List<Item> quoted = new ArrayList<>(items.size());
        int i = 0;
        for (MarkSpan span : spans) {
            int start = keyOffset(passage, span.outerStart());
            int end = keyOffset(passage, span.outerEnd());
            while (i < items.size() && items.get(i).start() < start) {
                quoted.add(items.get(i++));
            }
            quoted.add(Item.quote(start, end, span));
            while (i < items.size() && items.get(i).start() < end) {
                i++;
            }
        }
        quoted.addAll(items.subList(i, items.size()));
        return quoted;
    }

    /** A passage's items without the marks of some spans. */
    static List<Item> without(Passage passage, List<Item> items, List<MarkSpan> spans) {
        if (spans.isEmpty()) {
            return items;
        }
        Set<Integer> marks = new HashSet<>();
        for (MarkSpan span : spans) {
            marks.add(keyOffset(passage, span.outerStart()));
            marks.add(keyOffset(passage, span.end()));
        }
        return items.stream()
                .filter(item -> item.isWord() || !marks.contains(item.start()))
                .toList();
    }

    private static int keyOffset(Passage passage, int offset) {
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

    /** {@link Fold#isWord}, quick for the letters of nearly every text. */
    private static boolean isWord(char folded) {
        return folded >= '\u0641' && folded <= '\u064A'
                || folded >= '\u0621' && folded <= '\u063A'
                || folded != ' ' && Fold.isWord(folded);
    }

    private static Item.@Nullable Kind sign(Passage passage, int i) {
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
