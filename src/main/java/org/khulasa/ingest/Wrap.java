package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as mail and printed copies are. Nothing is lost: each line
 * keeps its number. Only where it is certain: the first word of the next line would not have fitted, again and again, and lines
 * end where no sentence and no headline does.
 */
final class Wrap {
    private static final int NARROWEST = 35;
    private static final int WIDEST = 120;
    /** Fewer broken lines tell nothing. */
    private static final int LEAST = 4;
    /** Fewer ends on prepositions may be cut headlines. */
    private static final int LEANING = 2;

    private Wrap() {}

    /** The lines by paragraph; each alone when the text is not broken at a width. */
    static List<List<Line>> paragraphs(List<Line> lines) {
        int width = lines.stream()
                .filter(line -> line.kind() == Line.Kind.TEXT)
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        boolean wrapped = width >= NARROWEST && width <= WIDEST && isCertain(lines, width);
        boolean ragged = !wrapped && width >= NARROWEST && width <= WIDEST && isRagged(lines);
        List<List<Line>> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (wrapped && i > 0 && goesOn(lines.get(i - 1), lines.get(i), width)
                    || ragged && i > 0 && isOpen(lines.get(i - 1), lines.get(i))) {
                result.get(result.size() - 1).add(lines.get(i));
            } else {
                result.add(new ArrayList<>(List.of(lines.get(i))));
            }
        }
        return result;
    }

    private static boolean isCertain(List<Line> lines, int width) {
        int broken = 0;
        int whole = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            boolean pair = line.kind() == Line.Kind.TEXT
                    && lines.get(i).kind() == Line.Kind.TEXT
                    && !lines.get(i).afterGap();
            if (pair && goesOn(line, lines.get(i), width)) {
                broken++;
                open += endsOpen(line) ? 1 : 0;
            } else if (pair) {
                whole++;
            }
        }
        return broken >= LEAST && broken >= whole * 2 && open * 4 >= broken;
    }

    /**
     * Broken at no fixed width, as lines of a page's source are: no line is long, and several end on a preposition or the like.
     * Headlines and entries of lists do not.
     */
    private static boolean isRagged(List<Line> lines) {
        int pairs = 0;
        int leaning = 0;
        int open = 0;
        int whole = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            if (isRow(line)
                    && isRow(lines.get(i))
                    && !lines.get(i).afterGap()
                    && !lines.get(i).isMarked()) {
                pairs++;
                open += endsOpen(line) ? 1 : 0;
                whole += line.isSentence() ? 1 : 0;
                leaning += !line.isSentence() && leans(line) ? 1 : 0;
            }
        }
        return leaning >= LEANING && open > leaning && open * 5 >= pairs && whole * 5 <= pairs * 2;
    }

    private static boolean isRow(Line line) {
        return line.kind() == Line.Kind.TEXT && line.text().length() >= NARROWEST;
    }

    private static boolean isOpen(Line line, Line next) {
        return isRow(line) && next.kind() == Line.Kind.TEXT && !next.afterGap() && !line.isSentence();
    }

    private static boolean leans(Line line) {
        return !line.words().isEmpty()
                && Vocabulary.STOP_WORDS.contains(line.words().get(line.size() - 1));
    }

    /** The next line's first word would not have fitted. */
    private static boolean goesOn(Line line, Line next, int width) {
        String first = next.text().split(" ", 2)[0];
        return line.kind() == Line.Kind.TEXT
                && next.kind() == Line.Kind.TEXT
                && !next.afterGap()
                && line.text().length() + 1 + first.length() > width - 1
                && !(line.isSentence() && line.text().length() < width * 3 / 4);
    }

    /** On a comma, or on a word that leans on the next one. */
    private static boolean endsOpen(Line line) {
        return line.text().endsWith("\u060C") || !line.isSentence() && leans(line);
    }
}
