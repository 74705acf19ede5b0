package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where one file holds several complete articles one below the other. Certain only when each has a headline, right below
 * it a date or byline, and then at least two paragraphs that begin as a report does, and the articles share little: lists of
 * other stories at the end of a page have one paragraph each, or no date, or come behind a word that opens them.
 */
final class Splits {
    /** Two articles of one file share no more of their words. */
    private static final double SHARED = 0.35;
    /** Lines between a headline and its text. */
    private static final int HEAD = 5;

    private static final int PARAGRAPHS = 2;

    /** Why lines of the other articles are not in the first. */
    static final String ANOTHER = "of another article in the same file";

    private Splits() {}

    /** Indexes of the first lines of the articles behind the first; empty when there is one or when it is not certain. */
    static List<Integer> of(Page page, Prose prose) {
        List<Integer> heads = heads(page, prose);
        List<Integer> starts = new ArrayList<>();
        for (int k = 1; k < heads.size(); k++) {
            starts.add(heads.get(k));
        }
        for (int k = 0; k + 1 < heads.size(); k++) {
            int next = k + 2 < heads.size() ? heads.get(k + 2) : page.size();
            Set<String> first = stems(page, heads.get(k), heads.get(k + 1));
            Set<String> second = stems(page, heads.get(k + 1), next);
            Set<String> smaller = first.size() < second.size() ? first : second;
            Set<String> larger = smaller == first ? second : first;
            if (Words.containment(smaller, larger) > SHARED) {
                return List.of();
            }
        }
        return starts;
    }

    /** Lines that are headlines of whole articles; none when another story is listed on the page. */
    private static List<Integer> heads(Page page, Prose prose) {
        List<Integer> heads = new ArrayList<>();
        int i = 0;
        while (i < page.size()) {
            if (page.line(i).kind() == Line.Kind.OPENER) {
                return heads.size() > 1 ? heads : List.of();
            }
            int body = isHeadline(page, i) ? body(page, prose, i) : -1;
            if (body >= 0) {
                heads.add(i);
                i = body + 1;
            } else {
                i++;
            }
        }
        return heads;
    }

    private static boolean isHeadline(Page page, int i) {
        Line line = page.line(i);
        return line.isHeadlineLike() && line.size() >= 4 && line.size() <= 20 && !line.introduces() && !line.isMarked();
    }

    /** The last of the first paragraphs below the headline, -1 when there is no date or no text of its own. */
    private static int body(Page page, Prose prose, int headline) {
        boolean dated = false;
        int i = headline + 1;
        while (i < page.size() && i <= headline + HEAD && !prose.isProse(i)) {
            Line line = page.line(i);
            boolean date =
                    line.size() <= 14 && DateFinder.find(line.text()).stream().anyMatch(FoundDate::isUsable);
            boolean byline = line.size() <= 6 && Vocabulary.BYLINES.startOf(line.words()) != null;
            dated |= date || byline;
            i++;
        }
        int last = i + PARAGRAPHS - 1;
        boolean text = dated && last < page.size();
        for (int k = i; text && k <= last; k++) {
            text = prose.isProse(k) && page.line(k).isSentence();
        }
        boolean begins = text && !page.line(i).continues();
        boolean about = begins
                && page.line(headline).stems().stream().anyMatch(page.line(i).stems()::contains);
        return about ? last : -1;
    }

    private static Set<String> stems(Page page, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            stems.addAll(page.line(i).stems());
        }
        return stems;
    }
}
