package org.khulasa.ingest;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line or clause above the headline. In one line with it, the two are parted by an ellipsis between spaces and the kicker
 * comes first; on a line of its own it stands right above the headline and shares words with the text.
 *
 * @param kicker null when there is none
 * @param title the headline without it
 */
record Kicker(@Nullable String kicker, String title) {
    private static final String PART = " \u2026 ";
    /** They lead on to the headline; a sentence has one. */
    private static final String DOTS = "..";

    /** Parts one line. */
    static Kicker part(String line) {
        int at = line.lastIndexOf(PART);
        if (at < 0) {
            return new Kicker(null, line);
        }
        String kicker = line.substring(0, at).strip();
        String title = line.substring(at + PART.length()).strip();
        boolean both = Words.of(kicker).size() >= 2 && Words.of(title).size() >= 2;
        return both ? new Kicker(kicker, title) : new Kicker(null, line);
    }

    /** The index of a kicker's own line above the headline, -1 when there is none. */
    static int above(Page page, int title, Run body) {
        int i = title - 1;
        if (i < 0) {
            return -1;
        }
        Line line = page.line(i);
        boolean alone = i == 0
                || !page.line(i - 1).isHeadlineLike()
                || page.line(i - 1).size() < 4
                || page.repeats(i - 1)
                || !DateFinder.find(page.line(i - 1).text()).isEmpty();
        boolean possible = line.kind() == Line.Kind.TEXT
                && line.size() >= 4
                && line.size() <= 20
                && !page.repeats(i)
                && (!line.isSentence() || line.text().endsWith(DOTS))
                && !line.isSiteTalk()
                && !NoHeadline.is(line)
                && !isHeadlineAgain(line, page.line(title));
        if (!possible || !alone) {
            return -1;
        }
        Set<String> text = new HashSet<>();
        for (int k = body.start(); k <= body.end(); k++) {
            text.addAll(page.line(k).stems());
        }
        long shared = line.stems().stream().filter(text::contains).count();
        return shared >= 2 ? i : -1;
    }

    private static boolean isHeadlineAgain(Line line, Line title) {
        return Words.containment(title.stems(), line.stems()) > 0.8
                || line.key().contains(title.key());
    }
}
