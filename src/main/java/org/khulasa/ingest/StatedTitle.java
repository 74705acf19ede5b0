package org.khulasa.ingest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headline in the light of what a document states beside its text. A line that says the same is the headline, as it stands
 * in the text; where there is none the stated one is given, and no line of the text is lost for it.
 *
 * @param line of the headline in the text, -1 when it has none
 * @param given the headline, when it does not stand in the text
 * @param standfirst a line that looked like a headline and is none, -1 when there is none
 */
record StatedTitle(int line, @Nullable String given, int standfirst) {
    /** Two headlines with so much in common are one, in two versions. */
    private static final double SAME = 0.6;

    static StatedTitle in(Page page, BodyFinder.Found found, @Nullable String stated) {
        List<String> words = stated == null ? List.of() : Words.of(stated);
        Plausible letters = Plausible.of(stated == null ? "" : stated);
        if (words.size() < 2 || letters.arabic() * 2 < letters.letters()) {
            return new StatedTitle(found.title(), null, -1);
        }
        if (found.title() >= 0 && same(page.line(found.title()), words)) {
            return new StatedTitle(found.title(), null, -1);
        }
        for (int i = found.run().start(); i >= 0; i--) {
            if (same(page.line(i), words)) {
                return new StatedTitle(i, null, -1);
            }
        }
        Set<String> stems = Words.stems(words);
        if (found.title() >= 0
                && Words.containment(stems, page.line(found.title()).stems()) >= SAME) {
            return new StatedTitle(found.title(), null, -1);
        }
        return new StatedTitle(-1, stated, found.title());
    }

    private static boolean same(Line line, List<String> words) {
        return line.words().equals(words);
    }

    /** The row without the headline, when it stands at its top as a sentence does. */
    Run below(Run run, Prose prose) {
        if (line != run.start()) {
            return run;
        }
        int start = run.start() + 1;
        while (start <= run.end() && !prose.isProse(start)) {
            start++;
        }
        return start > run.end() ? run : new Run(start, run.end(), run.points());
    }
}
