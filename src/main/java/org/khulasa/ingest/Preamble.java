package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may stand between the headline and the text and is the article's: contents, a summary in points, a table of facts. */
final class Preamble {
    /** How much of the points of a summary is in the text. */
    private static final double SAID = 0.5;
    /** Fewer lines with a label before a colon may be the author and the place. */
    private static final int FACTS = 3;

    private static final int LONGEST_FACT = 15;
    private static final int LABEL = 3;

    private final Page page;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    Preamble(Page page, int title) {
        this.page = page;
        this.title = title;
    }

    /** Where the article begins whose paragraphs stand from {@code start} to {@code end}; what stands above them is labelled. */
    int start(int start, int end) {
        return facts(points(contents(start, end), end));
    }

    /** A table of contents above the text: marked lines, one of which stands again as a subhead below. */
    private int contents(int start, int end) {
        int first = start;
        boolean subhead = false;
        while (first - 1 > title && page.line(first - 1).isMarked() && page.label(first - 1) == null) {
            first--;
            for (int k = start; k <= end && !subhead; k++) {
                subhead = page.line(k).key().equals(page.line(first).key());
            }
        }
        return subhead ? first : start;
    }

    /** Marked lines between the headline and the text, in words that the text has: a summary in points. */
    private int points(int start, int end) {
        int first = start;
        while (title >= 0 && first - 1 > title && isPoint(first - 1)) {
            first--;
        }
        if (start - first < 2 || page.line(Math.max(0, first - 1)).kind() == Line.Kind.OPENER) {
            return start;
        }
        Set<String> text = new HashSet<>();
        for (int i = start; i <= end; i++) {
            text.addAll(page.line(i).stems());
        }
        for (int i = first; i < start; i++) {
            if (Words.containment(page.line(i).stems(), text) < SAID) {
                return start;
            }
        }
        for (int i = first; i < start; i++) {
            page.settle(i, Label.BODY, "one of the points of a summary");
        }
        return first;
    }

    private boolean isPoint(int i) {
        Line line = page.line(i);
        return line.isMarked()
                && line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && line.size() >= 3
                && !page.echoes(i)
                && !line.isSiteTalk();
    }

    /** Some lines of a label and what it says, right above the text: who or what it is about. */
    private int facts(int start) {
        int first = start;
        while (first - 1 > title && page.label(first - 1) == null && isFact(page.line(first - 1))) {
            first--;
        }
        if (start - first < FACTS) {
            return start;
        }
        for (int i = first; i < start; i++) {
            page.settle(i, Label.BODY, "one of several facts above the text");
        }
        return first;
    }

    /** «المنصب: …»; what names the author, the source or the day of the page is none. */
    private static boolean isFact(Line line) {
        int colon = line.text().indexOf(':');
        boolean kind = line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.DATE;
        if (!kind || colon < 1 || colon == line.text().length() - 1 || line.size() > LONGEST_FACT) {
            return false;
        }
        List<String> label = Words.of(line.text().substring(0, colon));
        return !label.isEmpty()
                && label.size() <= LABEL
                && label.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))
                && Vocabulary.BYLINES.startOf(label) == null
                && Vocabulary.PUBLISHED.startOf(label) == null
                && Vocabulary.UPDATED.startOf(label) == null
                && Vocabulary.CAPTIONS.startOf(label) == null
                && DateFinder.find(line.text()).stream().noneMatch(date -> date.time() != null)
                && !line.isSiteTalk();
    }
}
