package org.khulasa.ingest;

import java.util.List;
import java.util.Set;

/**
 * Beginnings of other stories, cut at a fixed length, right behind an article: they end without a full stop where every
 * paragraph of the article has one, and speak of something else.
 */
final class CutLeads {
    private static final int LONG = 15;
    private static final double FOREIGN = 0.2;

    private final Page page;
    private final Prose prose;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    CutLeads(Page page, Prose prose, int title) {
        this.page = page;
        this.prose = prose;
        this.title = title;
    }

    Run without(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int k = paragraphs.size();
        while (k > 0 && isCut(paragraphs.get(k - 1))) {
            k--;
        }
        if (paragraphs.size() - k < 2 || k < 2 || !areWhole(paragraphs.subList(0, k))) {
            return run;
        }
        Set<String> about = page.stems(title, paragraphs.subList(0, k));
        for (int i : paragraphs.subList(k, paragraphs.size())) {
            if (Words.containment(page.line(i).stems(), about) >= FOREIGN
                    || page.line(i).continues()) {
                return run;
            }
        }
        return new Cutter(page, prose).upTo(run, paragraphs.get(k - 1), "the beginning of another story");
    }

    private boolean isCut(int i) {
        Line line = page.line(i);
        return line.size() >= LONG && !line.isSentence();
    }

    private boolean areWhole(List<Integer> paragraphs) {
        return paragraphs.stream().allMatch(i -> page.line(i).isSentence());
    }
}
