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
    private static final double SAID = 0.5;
    /** Headline, date and author of a record. */
    private static final int RECORD_HEAD = 3;
    /** Where no line ends with a full stop, a paragraph has at least so many words. */
    private static final int STOPLESS = 10;
    /** Rows of tables are no longer. */
    private static final int ROW = 10;
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
        Run run = withoutStandfirst(withoutRecordSummary(withoutSummary(found), title));
        OtherStories stories = new OtherStories(page, prose, title);
        CutLeads tail = new CutLeads(page, prose, title);
        Run whole = withoutHeadedLeads(stories.without(stories.resumed(run)));
        Run own = withoutPromotion(whole);
        Run cut = tail.without(own);
        return cut.end() < own.end() ? cut : extended(cut, title);
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

    /**
     * The summary of a short record: headline, a line or two about it, the summary in a block of its own, and the text in one
     * block to the end, that says what the summary says.
     */
    private Run withoutRecordSummary(Run run, int title) {
        List<Integer> paragraphs = prose.in(run);
        int first = run.start() + 1;
        boolean record = title == 0
                && run.start() > 0
                && run.start() <= RECORD_HEAD
                && paragraphs.size() >= 2
                && paragraphs.get(1) == first
                && page.size() - first >= 2
                && page.line(run.start()).afterGap()
                && page.line(first).afterGap();
        if (!record || page.line(first).continues()) {
            return run;
        }
        Set<String> text = new HashSet<>(page.line(first).stems());
        for (int i = first + 1; i < page.size(); i++) {
            if (page.line(i).afterGap()) {
                return run;
            }
            text.addAll(page.line(i).stems());
        }
        if (Words.containment(page.line(run.start()).stems(), text) < SAID) {
            return run;
        }
        page.set(run.start(), Label.STANDFIRST, "the summary of a record, and its text says it again");
        return new Run(first, run.end(), run.points());
    }

    /** A block of its own above paragraphs that stand without blank lines between them, and the paragraphs say what it says. */
    private Run withoutStandfirst(Run run) {
        List<Integer> paragraphs = prose.in(run);
        boolean block = paragraphs.size() >= 4
                && paragraphs.get(1) == run.start() + 1
                && page.line(paragraphs.get(1)).afterGap()
                && (run.start() == 0 || page.line(run.start()).afterGap())
                && paragraphs.stream().skip(2).noneMatch(i -> page.line(i).afterGap());
        if (!block || page.line(paragraphs.get(1)).continues()) {
            return run;
        }
        Set<String> text = new HashSet<>();
        paragraphs.stream().skip(1).forEach(i -> text.addAll(page.line(i).stems()));
        if (Words.containment(page.line(run.start()).stems(), text) < SAID) {
            return run;
        }
        page.set(run.start(), Label.STANDFIRST, "a block of its own, and the paragraphs say it again");
        return new Run(paragraphs.get(1), run.end(), run.points());
    }

    /** At the end: two or more paragraphs each below a headline of its own. */
    private Run withoutHeadedLeads(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int k = paragraphs.size();
        while (k > 1 && OtherStories.isHeaded(page, paragraphs.get(k - 1))) {
            k--;
        }
        return isRoundUp(paragraphs) || paragraphs.size() - k < 2
                ? run
                : upTo(run, paragraphs.get(k) - 2, "the lead of another story");
    }

    /** One of the first paragraphs announces the stories that follow it. */
    private boolean isRoundUp(List<Integer> paragraphs) {
        for (int k = 0; k + 1 < Math.min(4, paragraphs.size()); k++) {
            if (page.line(paragraphs.get(k)).introduces() && OtherStories.isHeaded(page, paragraphs.get(k + 1))) {
                return true;
            }
        }
        return false;
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
        return new Cutter(page, prose).upTo(run, end, reason);
    }

    /** Lines right behind and before the row that can only be paragraphs. */
    private Run extended(Run run, int title) {
        int end = run.end();
        boolean spaced = isSpaced(run);
        while (end + 1 < page.size() && goesOn(end, end + 1, spaced)) {
            end++;
            page.settle(end, Label.BODY, "goes on where the last paragraph ended");
        }
        int start = run.start();
        while (start - 1 > title && start > 0 && leadsIn(start - 1)) {
            start--;
            page.settle(start, Label.BODY, "a paragraph without a full stop before the first one");
        }
        start = contents(start, end, title);
        return new Run(
                start - 1 > title && start > 0 && isFirstSubhead(start - 1) ? start - 1 : start, end, run.points());
    }

    /** A table of contents above the text: marked lines, one of which stands again as a subhead below. */
    private int contents(int start, int end, int title) {
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

    /** Whether blank lines stand between the paragraphs: there a blank line is no sign of an end. */
    private boolean isSpaced(Run run) {
        List<Integer> paragraphs = prose.in(run);
        long gaps =
                paragraphs.stream().skip(1).filter(i -> page.line(i).afterGap()).count();
        return paragraphs.size() > 1 && gaps * 4 >= (paragraphs.size() - 1) * 3L;
    }

    private boolean goesOn(int last, int i, boolean spaced) {
        Line line = page.line(i);
        boolean gap = line.afterGap() && !spaced;
        if (line.kind() != Line.Kind.TEXT
                || page.label(i) != null
                || page.repeats(i)
                || line.isSiteTalk()
                || line.talk() > 2) {
            return false;
        }
        boolean entry = page.line(last).introduces()
                || line.isMarked() && page.line(last).isMarked()
                || line.hasFigure() && page.line(last).hasFigure() && line.size() <= ROW && !gap
                || line.introduces()
                        && line.size() >= 3
                        && i + 1 < page.size()
                        && page.line(i + 1).hasFigure();
        boolean verb = line.reports() && line.size() >= 7;
        boolean exclaims = line.text().endsWith("!"); // as headlines of other stories do
        boolean sentence = line.isSentence() && !line.isQuestion() && !exclaims && line.size() >= 4 && !gap;
        boolean joined = line.words().get(0).startsWith(AND_THE) && line.size() >= 5 && !gap && !line.isCut()
                || line.continues() && line.size() >= STOPLESS && !line.isCut();
        boolean plain = prose.isStopless() && line.size() >= STOPLESS && !gap && !line.isCut() && line.talk() == 0;
        boolean quotation = line.size() >= 12 && line.hasComma() && !line.isCut();
        return entry
                || verb
                || sentence
                || joined
                || quotation
                || plain
                || line.size() >= 25 && !line.isCut() && !line.text().contains(" | ");
    }

    private boolean leadsIn(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && !page.repeats(i)
                && line.talk() < 3
                && !line.isCut()
                && (line.size() >= 18 && line.hasComma() || isShortSentence(line));
    }

    /** Alone above a first paragraph that goes on with something and speaks of it. */
    private boolean isFirstSubhead(int i) {
        Line line = page.line(i);
        Line next = page.line(i + 1);
        return line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && !page.repeats(i)
                && line.size() >= 2
                && line.size() <= 5
                && !line.introduces()
                && line.afterGap()
                && next.afterGap()
                && next.continues()
                && line.stems().stream().anyMatch(next.stems()::contains);
    }

    private static boolean isShortSentence(Line line) {
        return line.size() >= 3 && line.isSentence() && !line.isQuestion();
    }
}
