package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrects the two ends of the row: a summary that the first paragraph repeats, leads of other stories behind an opener, last
 * lines that are the article's though they lack a full stop.
 */
final class Edges {
    private static final double SAME = 0.75;
    /** The longest block of other lines that was seen inside an article. */
    private static final int ISLAND = 20;

    /** An article with more related blocks inside is none that we know; looking at each would take long. */
    private static final int MANY = 12;

    /** «وال»: the conjunction before a noun; headlines do not begin with it. */
    private static final String AND_THE = "\u0648\u0627\u0644";

    private final Page page;
    private final Prose prose;

    Edges(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /** The row as it is after all corrections; what is cut off gets its label here. */
    Run correct(Run found, int title) {
        Run run = withoutSummary(found);
        run = withoutOtherStories(withResumed(run, title), title);
        run = withoutPromotion(run);
        return extended(run, title);
    }

    /** A summary stands apart, and one of the next two paragraphs says the same in the same words. */
    private Run withoutSummary(Run run) {
        List<Integer> paragraphs = prose.in(run);
        if (paragraphs.size() < 2) {
            return run;
        }
        Set<String> summary = page.line(run.start()).stems();
        for (int k = 1; k < Math.min(3, paragraphs.size()); k++) {
            Line line = page.line(paragraphs.get(k));
            boolean comparable = line.size() <= 2 * page.line(run.start()).size();
            if (comparable && Words.containment(summary, line.stems()) >= SAME) {
                page.set(run.start(), Label.BOILERPLATE, "a summary that a paragraph repeats, line " + line.number());
                return new Run(paragraphs.get(1), run.end(), run.points());
            }
        }
        return run;
    }

    /** Behind a block of related headlines the article may go on, about the same, under no headline of its own. */
    private Run withResumed(Run run, int title) {
        int i = run.end() + 1;
        boolean opened = false;
        while (i < page.size() && i <= run.end() + ISLAND && !prose.isProse(i)) {
            Line.Kind kind = page.line(i).kind();
            opened |= kind == Line.Kind.OPENER;
            if (kind == Line.Kind.FURNITURE || kind == Line.Kind.FOREIGN) {
                return run;
            }
            i++;
        }
        if (!opened || i >= page.size() || !prose.isProse(i) || isHeaded(i)) {
            return run;
        }
        int end = i;
        while (end + 1 < page.size() && prose.isProse(end + 1)) {
            end++;
        }
        Run longer = new Run(run.start(), end, run.points());
        return resumes(longer, run.end() + 1, title) ? longer : run;
    }

    /** Behind an opener the article may resume; leads of other stories share little with it. */
    private Run withoutOtherStories(Run run, int title) {
        Run result = run;
        int openers = 0;
        for (int i = run.start(); i <= result.end() && openers <= MANY; i++) {
            boolean opener = page.line(i).kind() == Line.Kind.OPENER;
            openers += opener ? 1 : 0;
            if (opener && !resumes(result, i, title)) {
                result = upTo(result, i - 1, "behind an opener, about something else");
            }
        }
        return withoutHeadedLeads(result);
    }

    private boolean resumes(Run run, int opener, int title) {
        Set<String> subject = subject(run.start(), opener, title);
        List<Integer> after = prose.in(new Run(opener, Math.min(run.end(), opener + 3 * ISLAND), 0));
        int headed = 0;
        int near = 0;
        for (int i : after) {
            headed += isHeaded(i) ? 1 : 0;
            near += page.line(i).stems().stream().filter(subject::contains).count() >= 3 ? 1 : 0;
        }
        boolean list = headed * 2 > after.size();
        return !list && near * 2 >= after.size() && near > 0;
    }

    /** At the end: two or more paragraphs each below a headline of its own. */
    private Run withoutHeadedLeads(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int k = paragraphs.size();
        while (k > 1 && isHeaded(paragraphs.get(k - 1))) {
            k--;
        }
        return paragraphs.size() - k < 2 ? run : upTo(run, paragraphs.get(k) - 2, "the lead of another story");
    }

    /** A headline stands above the paragraph and says what it says. */
    private boolean isHeaded(int i) {
        Line above = page.line(i - 1);
        return above.isHeadlineLike()
                && above.size() > 5
                && !above.isQuestion()
                && Words.containment(above.stems(), page.line(i).stems()) >= 0.4;
    }

    /** Notices that close every text of an outlet stand behind the last paragraph and speak to the reader. */
    private Run withoutPromotion(Run run) {
        Run result = run;
        while (result.end() > result.start()) {
            Line last = page.line(result.end());
            boolean promotion = last.talk() >= 3 && !last.reports() || prose.points(result.end()) <= 0;
            if (!promotion) {
                return result;
            }
            result = upTo(result, result.end() - 1, last.talk() >= 3 ? "a notice of the site" : "no paragraph");
        }
        return result;
    }

    private Run upTo(Run run, int end, String reason) {
        int last = end;
        while (last > run.start() && !prose.isProse(last)) {
            last--;
        }
        for (int i = last + 1; i <= run.end(); i++) {
            Line line = page.line(i);
            page.settle(i, Label.BOILERPLATE, line.reason().isEmpty() ? reason : line.reason());
        }
        return new Run(run.start(), last, run.points());
    }

    /** Lines right behind and before the row that can only be paragraphs. */
    private Run extended(Run run, int title) {
        int end = run.end();
        while (end + 1 < page.size() && goesOn(end, end + 1)) {
            end++;
            page.settle(end, Label.BODY, "goes on where the last paragraph ended");
        }
        int start = run.start();
        while (start - 1 > title && start > 0 && leadsIn(start - 1)) {
            start--;
            page.settle(start, Label.BODY, "a paragraph without a full stop before the first one");
        }
        return new Run(start, end, run.points());
    }

    private boolean goesOn(int last, int i) {
        Line line = page.line(i);
        if (line.kind() != Line.Kind.TEXT
                || page.label(i) != null
                || page.repeats(i)
                || line.isSiteTalk()
                || line.talk() > 2) {
            return false;
        }
        boolean entry = page.line(last).introduces()
                || line.isMarked() && page.line(last).isMarked();
        boolean verb = line.reports() && line.size() >= 7;
        boolean sentence = line.isSentence() && !line.isQuestion() && line.size() >= 4 && !line.afterGap();
        boolean joined =
                line.words().get(0).startsWith(AND_THE) && line.size() >= 5 && !line.afterGap() && !line.isCut();
        boolean quotation = line.size() >= 12 && line.hasComma() && !line.isCut();
        return entry
                || verb
                || sentence
                || joined
                || quotation
                || line.size() >= 25 && !line.isCut() && !line.text().contains(" | ");
    }

    private boolean leadsIn(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && !page.repeats(i)
                && line.talk() < 3
                && !line.isCut()
                && line.size() >= 18
                && line.hasComma();
    }

    /** What the article is about so far. */
    private Set<String> subject(int start, int end, int title) {
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
