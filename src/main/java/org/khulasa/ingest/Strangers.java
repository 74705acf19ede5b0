package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads of other stories at the end of a text, each below its own headline, without a line that says so: they share nothing with
 * the text, and begin as a report does.
 */
final class Strangers {
    private static final double FOREIGN = 0.15;
    private static final int HEADLINE = 6;
    /** What is left of a text is no shorter. */
    private static final int LEAST = 3;

    private final Page page;
    private final Prose prose;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    Strangers(Page page, Prose prose, int title) {
        this.page = page;
        this.prose = prose;
        this.title = title;
    }

    Run without(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int k = paragraphs.size();
        while (k > LEAST && isHeaded(paragraphs.get(k - 1))) {
            k--;
        }
        if (k == paragraphs.size()) {
            return run;
        }
        Set<String> about = page.stems(title, paragraphs.subList(0, k));
        while (k < paragraphs.size() && !isForeign(paragraphs.get(k), about)) {
            about.addAll(page.line(paragraphs.get(k)).stems());
            k++;
        }
        boolean all = paragraphs.subList(k, paragraphs.size()).stream().allMatch(i -> isForeign(i, about));
        return k == paragraphs.size() || !all
                ? run
                : new Cutter(page, prose).upTo(run, paragraphs.get(k) - 2, "the lead of another story");
    }

    private boolean isHeaded(int i) {
        Line above = page.line(i - 1);
        return above.isHeadlineLike()
                && above.size() >= HEADLINE
                && !above.introduces()
                && !above.isMarked()
                && !page.line(i).continues()
                && above.stems().stream().anyMatch(page.line(i).stems()::contains);
    }

    private boolean isForeign(int i, Set<String> about) {
        Set<String> own = new HashSet<>(page.line(i).stems());
        own.addAll(page.line(i - 1).stems());
        return Words.containment(own, about) < FOREIGN;
    }
}
