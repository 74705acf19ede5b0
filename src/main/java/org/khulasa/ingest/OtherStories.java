package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the article goes on behind a block of related headlines, or whether other stories begin there. An article that
 * goes on speaks of the same, or begins as no report begins: «وأضاف», «من جهته».
 */
final class OtherStories {
    /** The longest block of other lines that was seen inside an article. */
    private static final int ISLAND = 20;
    /** The longest one without a word that opens it. */
    private static final int UNMARKED = 6;
    /** From a paragraph to the next, over a subhead and a sentence of a few words. */
    private static final int SHORT = 3;
    /** Words of a headline, and of one behind a word that opens a list of them. */
    private static final int HEADLINE = 6;

    private static final int FEW = 4;
    /** An article with more related blocks inside is none that we know; looking at each would take long. */
    private static final int MANY = 12;

    private static final String COMMENT = "\u062A\u0639\u0644\u064A\u0642";

    private static final String NEWS = " " + Words.key("\u0627\u0644\u0623\u062E\u0628\u0627\u0631");

    private final Page page;
    private final Prose prose;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    OtherStories(Page page, Prose prose, int title) {
        this.page = page;
        this.prose = prose;
        this.title = title;
    }

    /** The row with what follows behind related headlines, as often as it goes on. */
    Run resumed(Run run) {
        Run longer = run;
        for (int k = 0; k < MANY; k++) {
            Run next = resumedOnce(longer);
            if (next.end() == longer.end()) {
                return longer;
            }
            longer = next;
        }
        return longer;
    }

    private Run resumedOnce(Run run) {
        int i = run.end() + 1;
        int closer = closer(run.end());
        if (closer >= 0) {
            return behind(run, closer);
        }
        boolean opened = false;
        boolean furnished = false;
        while (i < page.size() && i <= run.end() + ISLAND && !prose.isProse(i)) {
            Line.Kind kind = page.line(i).kind();
            opened |= kind == Line.Kind.OPENER;
            furnished |= kind == Line.Kind.FURNITURE || kind == Line.Kind.FOREIGN && i > run.end() + 1;
            i++;
        }
        if (i >= page.size() || !prose.isProse(i) || isHeaded(page, i)) {
            return run;
        }
        boolean close = i - run.end() - 1 <= UNMARKED && page.line(i).continues();
        if (furnished ? !close || !isSure(run, i) : !opened && !close) {
            return run;
        }
        int end = i;
        while (end + 1 < page.size() && prose.isProse(end + 1)) {
            end++;
        }
        Run longer = new Run(run.start(), end, run.points());
        return resumes(longer, run.end() + 1) ? longer : run;
    }

    /**
     * Behind a page's own furniture other things stand nearly always: a poll or a box for an address within the text is told by
     * the paragraph behind it that speaks of the same, or by two that go on with something. Comments do so too.
     */
    private boolean isSure(Run run, int i) {
        for (int k = run.end() + 1; k < i; k++) {
            if (page.line(k).words().stream().anyMatch(word -> word.contains(COMMENT))) {
                return false;
            }
        }
        boolean two =
                i + 1 < page.size() && prose.isProse(i + 1) && page.line(i + 1).continues();
        return two || shared(i, subject(run.start(), run.end() + 1)) >= 2;
    }

    /** The next line that ends a block, -1 when none is near. */
    private int closer(int end) {
        for (int i = end + 1; i < page.size() && i <= end + ISLAND; i++) {
            if (page.line(i).kind() == Line.Kind.CLOSER) {
                return i;
            }
        }
        return -1;
    }

    /** The row with the paragraphs behind a line that says that a block ends. */
    private Run behind(Run run, int closer) {
        int end = closer;
        for (int i = closer + 1;
                i < page.size() && i <= end + SHORT && page.line(i).kind() == Line.Kind.TEXT;
                i++) {
            if (prose.isProse(i)) {
                if (isHeaded(page, i)) {
                    break;
                }
                end = i;
            }
        }
        return end == closer ? run : new Run(run.start(), end, run.points());
    }

    /** The row up to the first opener behind which it does not go on. */
    Run without(Run run) {
        Run result = run;
        int openers = 0;
        for (int i = run.start(); i <= result.end() && openers <= MANY; i++) {
            boolean opener = page.line(i).kind() == Line.Kind.OPENER || isNews(page.line(i));
            openers += opener ? 1 : 0;
            if (opener && !resumes(result, i)) {
                result = new Cutter(page, prose).upTo(result, i - 1, "behind an opener, about something else");
            }
        }
        return result;
    }

    /** «أهم الأخبار», «آخر الأخبار»: in a menu a section, behind a text what opens a list. */
    private static boolean isNews(Line line) {
        return line.kind() == Line.Kind.FURNITURE
                && line.size() == 2
                && line.key().endsWith(NEWS);
    }

    private boolean resumes(Run run, int opener) {
        Set<String> subject = subject(run.start(), opener);
        List<Integer> after = prose.in(new Run(opener, Math.min(run.end(), opener + 3 * ISLAND), 0));
        if (after.isEmpty()) {
            return false;
        }
        int headed = 0;
        int near = 0;
        for (int i : after) {
            headed += isHeaded(page, i, FEW) ? 1 : 0;
            near += shared(i, subject) >= 3 ? 1 : 0;
        }
        boolean list = headed * 2 > after.size();
        int first = after.get(0);
        boolean near3 = first - opener <= 3 || shared(first, subject) >= 1;
        boolean goesOn = page.line(first).continues() && near3 && !isHeaded(page, first);
        return !list && (goesOn || near * 2 >= after.size() && near > 0);
    }

    private long shared(int i, Set<String> subject) {
        return page.line(i).stems().stream().filter(subject::contains).count();
    }

    /** A headline stands above the paragraph and says what it says. */
    static boolean isHeaded(Page page, int i) {
        return isHeaded(page, i, HEADLINE);
    }

    private static boolean isHeaded(Page page, int i, int least) {
        if (i < 1) {
            return false;
        }
        Line above = page.line(i - 1);
        return above.isHeadlineLike()
                && above.size() >= least
                && !above.isQuestion()
                && Words.containment(above.stems(), page.line(i).stems()) >= 0.4;
    }

    /** What the article is about so far. */
    private Set<String> subject(int start, int end) {
        Set<String> stems =
                new HashSet<>(title < 0 ? Set.of() : page.line(title).stems());
        for (int i = start; i < end; i++) {
            if (prose.isProse(i)) {
                stems.addAll(page.line(i).stems());
            }
        }
        return stems;
    }
}
