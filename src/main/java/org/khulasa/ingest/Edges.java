package org.khulasa.ingest;

import java.util.List;
import java.util.Set;

/**
 * Corrects the two ends of the row: summaries above the text, leads of other stories behind an opener, last lines that
 * are the article's though they lack a full stop.
 */
final class Edges {
    /** Where no line ends with a full stop, a paragraph has at least so many words. */
    private static final int STOPLESS = 10;
    /** Words of a sentence without a full stop that has another sign of one. */
    private static final int CLAUSE = 8;
    /** Rows of tables are no longer. */
    private static final int ROW = 10;

    private static final int SUBHEAD = 5;
    /** Words of a last sentence that the text has too. */
    private static final int SHARED = 3;

    private static final int LONGEST_ENTRY = 15;
    /** «وال»: the conjunction before a noun; headlines do not begin with it. */
    private static final String AND_THE = "\u0648\u0627\u0644";

    private final Page page;
    private final Prose prose;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    Edges(Page page, Prose prose, int title) {
        this.page = page;
        this.prose = prose;
        this.title = title;
    }

    /** The row as it is after all corrections; what is cut off gets its label here. */
    Run correct(Run found) {
        Run run = new TopSummaries(page, prose, title).without(found);
        OtherStories stories = new OtherStories(page, prose, title);
        CutLeads tail = new CutLeads(page, prose, title);
        Run whole = withoutHeadedLeads(stories.without(stories.resumed(run)));
        Run own = withoutPromotion(withoutStrangers(whole));
        Run cut = tail.without(own);
        return cut.end() < own.end() ? cut : extended(cut);
    }

    private Run withoutStrangers(Run run) {
        return RoundUp.is(page, prose.in(run), title) ? run : new Strangers(page, prose, title).without(run);
    }

    /** At the end: two or more paragraphs each below a headline of its own. */
    private Run withoutHeadedLeads(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int k = paragraphs.size();
        while (k > 1 && OtherStories.isHeaded(page, paragraphs.get(k - 1))) {
            k--;
        }
        List<Integer> headed = paragraphs.subList(k, paragraphs.size());
        return headed.size() < 2 || RoundUp.is(page, paragraphs, title) || goOn(headed)
                ? run
                : upTo(run, headed.get(0) - 2, "the lead of another story");
    }

    /** Half of them begin as no report begins, so that what stands above them are subheads. */
    private boolean goOn(List<Integer> headed) {
        return headed.stream().filter(i -> page.line(i).continues()).count() * 2 >= headed.size();
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
    private Run extended(Run run) {
        int end = run.end();
        boolean spaced = isSpaced(run);
        boolean listed = page.line(end).introduces();
        boolean apart = end + 1 < page.size() && page.line(end + 1).afterGap();
        while (end + 1 < page.size() && (goesOn(end, end + 1, spaced) || listed && isEntry(end + 1, apart))) {
            end++;
            page.settle(end, Label.BODY, "goes on where the last paragraph ended");
        }
        if (isLastPart(run, end + 1)) {
            page.settle(end + 1, Label.SUBHEAD, "short, above a last sentence in words of the text");
            page.settle(end + 2, Label.BODY, "a last sentence below a subhead");
            end += 2;
        }
        int start = run.start();
        while (start - 1 > title && start > 0 && leadsIn(start - 1)) {
            start--;
            page.settle(start, Label.BODY, "a paragraph without a full stop before the first one");
        }
        start = new Preamble(page, title).start(start, end);
        return new Run(
                start - 1 > title && start > 0 && isFirstSubhead(start - 1) ? start - 1 : start, end, run.points());
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
                || line.hasFigure() && isRow(page.line(last)) && line.size() <= ROW && !gap
                || line.introduces()
                        && line.size() >= 3
                        && i + 1 < page.size()
                        && page.line(i + 1).hasFigure();
        boolean verb = line.reports() && line.size() >= 7;
        boolean exclaims = line.text().endsWith("!"); // as headlines of other stories do
        boolean sentence = line.isSentence() && !line.isQuestion() && !exclaims && line.size() >= 4 && !gap;
        boolean joined = line.words().get(0).startsWith(AND_THE) && line.size() >= 5 && !gap && !line.isCut()
                || line.continues() && line.size() >= STOPLESS && !line.isCut()
                || Line.continues(line.words()) && line.size() >= CLAUSE && !gap && !line.isCut();
        boolean plain = prose.isStopless() && line.size() >= STOPLESS && !gap && !line.isCut() && line.talk() == 0;
        boolean quotation = line.size() >= 12 && line.hasComma() && !line.isCut();
        boolean asks = line.isQuestion() && line.isAskedByAuthor() && !gap;
        return entry
                || verb
                || sentence
                || joined
                || quotation
                || plain
                || asks
                || line.size() >= 25 && !line.isCut() && !line.text().contains(" | ");
    }

    /** In a list that the last paragraph introduced, in which blank lines stand between the entries or do not. */
    private boolean isEntry(int i, boolean apart) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && !page.repeats(i)
                && line.talk() == 0
                && line.size() >= 2
                && line.size() <= LONGEST_ENTRY
                && (apart || !line.afterGap());
    }

    /** A subhead and below it one sentence that has a word of it and several of the text: no name and what its bearer says. */
    private boolean isLastPart(Run run, int i) {
        if (i + 1 >= page.size() || !isPlain(i) || !isPlain(i + 1)) {
            return false;
        }
        Line subhead = page.line(i);
        Line last = page.line(i + 1);
        if (subhead.size() < 2
                || subhead.size() > SUBHEAD
                || subhead.isSentence()
                || subhead.introduces()
                || last.size() < STOPLESS
                || !last.isSentence()
                || last.isQuestion()
                || subhead.stems().stream().noneMatch(last.stems()::contains)) {
            return false;
        }
        Set<String> text = page.stems(title, prose.in(run));
        return last.stems().stream().filter(text::contains).count() >= SHARED;
    }

    private boolean isPlain(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT && page.label(i) == null && !page.repeats(i) && line.talk() == 0;
    }

    private static boolean isRow(Line line) {
        return line.hasFigure() && line.size() <= ROW;
    }

    private boolean leadsIn(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && page.label(i) == null
                && !page.repeats(i)
                && line.talk() < 3
                && !line.isCut()
                && (line.size() >= 18 && line.hasComma()
                        || HeadlineFilter.isLead(line)
                        || title >= 0 && line.size() >= CLAUSE && opens(i)
                        || isShortSentence(line)
                        || isAnnouncement(line));
    }

    /** Says on which day it was, or what stands below goes on with it. */
    private boolean opens(int i) {
        return LeadDay.says(page.line(i).words()) || page.line(i + 1).continues();
    }

    /** «جاء في البيان:», right above what it announces. */
    private static boolean isAnnouncement(Line line) {
        return line.introduces() && line.reports() && line.size() >= 2;
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
