package org.khulasa.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs that stand on a page twice, one after the other both times: for printing, for another kind of screen, as an
 * excerpt. The copy in the longer text stays, of two that are as long the first. One paragraph alone is no copy of a text.
 */
final class Copies {
    /** Words of a paragraph. */
    private static final int PARAGRAPH = 8;
    /** Words of one without a full stop; headlines are shorter. */
    private static final int LONG = 20;

    private final List<Line> lines;
    private final boolean[] superfluous;
    /** How many paragraphs stand in a row there; 0 for other lines. */
    private final int[] inRow;

    private Copies(List<Line> lines) {
        this.lines = lines;
        superfluous = new boolean[lines.size()];
        inRow = new int[lines.size()];
        for (int i = 0, start = 0; i <= inRow.length; i++) {
            if (i == inRow.length || !isParagraph(i)) {
                Arrays.fill(inRow, start, i, i - start);
                start = i + 1;
            }
        }
    }

    /** Which lines belong to a copy that goes. Linear. */
    static boolean[] of(List<Line> lines) {
        Copies copies = new Copies(lines);
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (copies.inRow[i] > 0 && copies.inRow[i + 1] > 0) {
                Integer first = pairs.putIfAbsent(copies.key(i) + '\n' + copies.key(i + 1), i);
                if (first != null && first + 1 < i) {
                    i = copies.settle(first, i);
                }
            }
        }
        return copies.superfluous;
    }

    /** Marks the shorter of two copies; the index of the second one's last line. */
    private int settle(int first, int second) {
        int length = 2;
        while (second + length < lines.size()
                && first + length < second
                && key(first + length).equals(key(second + length))) {
            length++;
        }
        // A subhead parts a text into rows, but both copies alike.
        int from = inRow[second] > inRow[first] ? first : second;
        for (int i = from; i < from + length; i++) {
            superfluous[i] = true;
        }
        return second + length - 1;
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        return line.kind() == Line.Kind.TEXT && line.size() >= (line.isSentence() ? PARAGRAPH : LONG);
    }

    private String key(int i) {
        return lines.get(i).key();
    }
}
