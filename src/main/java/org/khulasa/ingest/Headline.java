package org.khulasa.ingest;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline above a row of prose: a line that looks like one, shares words with the first paragraphs, and stands
 * near them, best repeated elsewhere on the page.
 */
final class Headline {
    /** Lines to look back over: between headline and text stand dates, credits, polls and buttons. */
    private static final int REACH = 24;

    /** Lines from a headline to its copy, a date and a name between them. */
    private static final int COPY = 3;
    /** The same where only names, numbers and dates stand between. */
    private static final int FAR_COPY = 8;

    private static final int SMALL = 4;
    /** From so many words on a line is no kicker of a few words. */
    private static final int WHOLE = 5;

    private static final int PARAGRAPH = 15;
    private static final double CLOSE = 2.5;
    /** Lines between the top of a page and its text, where there is no menu. */
    private static final int SHORT_HEAD = 10;
    /** Points of a headline that the path or the first line of the page names. */
    private static final double CERTAIN = 8;

    /** «،، …»: some set it before the points of a summary. */
    private static final char COMMA = '\u060C';

    private static final String OPENING = "\"\u00AB\u201C\u201D";
    private static final String CLOSING = "\"\u00BB\u201C\u201D";

    private final Page page;
    private final Prose prose;
    private final Caption caption;
    private final HeadlineFilter filter;
    private final Doubt doubt;

    Headline(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
        caption = new Caption(page);
        filter = new HeadlineFilter(page);
        doubt = new Doubt(page, caption);
    }

    /** A line and how sure it is. */
    record Candidate(int index, double points) {}

    /** That of a record: its first line. */
    static Candidate ofRecord() {
        return new Candidate(0, CERTAIN);
    }

    /** The best candidate above the row; null when nothing there looks like a headline. */
    @Nullable
    Candidate above(Run body) {
        int bodyStart = body.start();
        Set<String> lead = lead(body);
        int named = opensTwice(lead, bodyStart) ? 1 : PagePath.headline(page, bodyStart);
        if (named >= 0 && filter.isPossible(named)) {
            return firstCopy(new Candidate(named, Math.max(CERTAIN, points(named, lead, bodyStart))));
        }
        int from = Math.max(0, bodyStart - REACH);
        int date = lastDate(from, bodyStart);
        Candidate above = best(from, date, lead, body);
        Candidate below = best(date + 1, bodyStart, lead, body);
        // Behind the date stand captions and bylines, which share names with the text as the headline does.
        boolean choosesAbove = above != null
                && (below == null
                        || (!page.line(above.index).isCut()
                                        || page.line(below.index).isCut())
                                && above.points >= below.points - CLOSE
                                && (isAbout(above, lead) || !isAbout(below, lead)));
        Candidate best = overStandfirst(choosesAbove ? above : below, lead, bodyStart);
        // At the top of a page, or alone above the text, a headline need not share a word with it.
        boolean again = best != null && (page.echoes(best.index) || caption.beginsIt(best.index, bodyStart));
        double least = bodyStart <= 6 ? 0.2 : again ? 2 : 4;
        boolean known = best != null && (best.points >= least || isSole(best.index, from, bodyStart));
        boolean none = best == null
                || !known
                || doubt.is(best.index, lead)
                || caption.isNameIn(best.index, bodyStart)
                || filter.isTeased(best.index, page.line(bodyStart));
        return best == null || none ? null : firstCopy(best);
    }

    /** The first line of a page, and again: the name of the document, then its headline. What stands below says more of the text. */
    private boolean opensTwice(Set<String> lead, int bodyStart) {
        Line line = page.line(0);
        return bodyStart > 1
                && bodyStart <= SHORT_HEAD
                && line.size() >= WHOLE
                && page.line(1).key().equals(line.key())
                && isAbout(new Candidate(0, 0), lead);
    }

    /** Shares a word with the text. */
    private boolean isAbout(Candidate candidate, Set<String> lead) {
        return page.line(candidate.index).stems().stream().anyMatch(lead::contains);
    }

    /** The same words stand right above, not in the first line of the page: the headline, and then what describes its picture. */
    private Candidate firstCopy(Candidate best) {
        int far = best.index - 1;
        for (int i = best.index - 1; i >= Math.max(1, best.index - FAR_COPY); i--) {
            boolean small = page.line(i).size() <= SMALL;
            if (page.line(i).key().equals(page.line(best.index).key()) && (i >= best.index - COPY || i == far)) {
                return new Candidate(i, best.points);
            }
            far = small && i == far ? i - 1 : far; // names, numbers and dates only
        }
        return best;
    }

    /**
     * Below a headline its standfirst may say more of the text than it does. Right above the best candidate and nearly as good,
     * or a question, a line is the headline: kickers say little of the text.
     */
    private @Nullable Candidate overStandfirst(@Nullable Candidate best, Set<String> lead, int bodyStart) {
        if (best == null) {
            return null;
        }
        int i = best.index - 1;
        if (caption.isDoubled(best.index) || caption.is(best.index)) {
            return overCaption(best, lead, bodyStart);
        }
        if (i < 0 || !filter.isPossible(i) || page.echoes(best.index) || page.isGlued(best.index)) {
            return best;
        }
        Line line = page.line(i);
        if (line.size() < WHOLE
                || line.size() > page.line(best.index).size()
                || Vocabulary.KICKER_STARTS.startOf(line.words()) != null) {
            return best;
        }
        long shared = line.stems().stream().filter(lead::contains).count();
        double points = points(i, lead, bodyStart);
        boolean asks = line.isQuestion() && shared >= 2;
        boolean whole =
                shared >= 3 && points >= best.points - CLOSE && !line.text().endsWith("..");
        return asks || whole ? new Candidate(i, points) : best;
    }

    /** A picture's description and caption, in the same words or not, may say as much of the text as the headline above them. */
    private Candidate overCaption(Candidate described, Set<String> lead, int bodyStart) {
        boolean doubled = caption.isDoubled(described.index);
        int first = doubled ? firstCopy(described).index : described.index;
        if (doubled && first != described.index - 1 || first < 1) {
            return described;
        }
        Candidate best = described;
        int from = bodyStart <= SHORT_HEAD ? 0 : Math.max(0, first - COPY);
        for (int i = first - 1; i >= from; i--) {
            if (filter.isPossible(i)) {
                Line line = page.line(i);
                long shared = line.stems().stream().filter(lead::contains).count();
                double points = points(i, lead, bodyStart);
                boolean plain = Vocabulary.KICKER_STARTS.startOf(line.words()) == null;
                boolean whole = line.size() >= WHOLE
                        && shared >= 2
                        && plain
                        && !line.isCut()
                        && points >= described.points - CLOSE;
                boolean said = shared >= 2 && shared == line.stems().size() && described.index + 1 == bodyStart;
                best = whole || said ? new Candidate(i, points) : best;
            }
        }
        return best;
    }

    /** Nothing else above the text can be a headline, and between it and the text somebody is named as its author or source. */
    private boolean isSole(int candidate, int from, int bodyStart) {
        boolean authored = false;
        for (int i = from; i < bodyStart; i++) {
            if (i != candidate && filter.isPossible(i) && !filter.isStamp(i)) {
                return false;
            }
            authored |= i > candidate && HeadlineFilter.isByline(page.line(i));
        }
        boolean apart = page.line(candidate).afterGap()
                || candidate > 0
                        && (filter.isStamp(candidate - 1)
                                || page.line(candidate - 1).size() > HeadlineFilter.LONGEST);
        return authored && apart && !page.line(candidate).isCut();
    }

    private @Nullable Candidate best(int from, int to, Set<String> lead, Run body) {
        Candidate best = null;
        int bodyStart = body.start();
        for (int i = from; i < to; i++) {
            if (filter.isPossible(i) && !isOfText(page.line(i), bodyStart) && !caption.isPersons(i, body, lead)) {
                double points = points(i, lead, bodyStart);
                if (best == null || points > best.points) {
                    best = new Candidate(i, points);
                }
            }
        }
        return best;
    }

    /** One of the first paragraphs, or the beginning of the very first with dots behind it. */
    private boolean isOfText(Line line, int bodyStart) {
        if (line.size() < WHOLE) {
            return false;
        }
        boolean same = line.isCut() && TopSummaries.repeats(line, page.line(bodyStart));
        for (int k = bodyStart; !same && k < Math.min(page.size(), bodyStart + SHORT_HEAD); k++) {
            same = prose.isProse(k) && line.key().equals(page.line(k).key());
        }
        return same;
    }

    private double points(int i, Set<String> lead, int bodyStart) {
        Line line = page.line(i);
        Set<String> stems = line.stems();
        long shared = stems.stream().filter(lead::contains).count();
        double points = Math.min(4, shared) + 3 * Words.containment(stems, lead);
        points += line.size() >= 7 ? 1.5 : line.size() >= 5 ? 1 : 0;
        points -= 0.1 * (bodyStart - i);
        points -= line.isSentence() && line.text().endsWith(".") ? 2 : 0;
        points -= line.isCut() ? 1 : 0;
        points -= line.isMarked() || line.text().charAt(0) == COMMA ? 2 : 0;
        points -= caption.is(i) || caption.isNameIn(i, bodyStart) ? CLOSE : 0;
        points -= isFirstParagraph(i, bodyStart) ? CERTAIN / 2 : 0;
        points -= isQuoted(line.text()) ? 3.5 : 0; // a sentence of the text, lifted out of it
        if (page.echoes(i) || page.isGlued(i)) {
            points += caption.isDoubled(i) ? 0 : 1.5;
        }
        if (doubt.stands(i - 1) && doubt.stands(i + 1)) {
            points -= 1; // one of a list
        }
        if (hasDate(i + 1) || hasDate(i + 2)) {
            points += 1;
        }
        return points;
    }

    /** As long as a paragraph, and what stands below goes on with it. */
    private boolean isFirstParagraph(int i, int bodyStart) {
        Line line = page.line(i);
        return i + 1 == bodyStart
                && line.size() >= PARAGRAPH
                && page.line(bodyStart).continues();
    }

    /** In quotation marks from beginning to end. */
    private static boolean isQuoted(String text) {
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean marks = OPENING.indexOf(first) >= 0 && CLOSING.indexOf(last) >= 0;
        return marks && inner.chars().noneMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    private boolean hasDate(int i) {
        return i < page.size()
                && page.line(i).size() <= 14
                && !DateFinder.find(page.line(i).text()).isEmpty();
    }

    /** The line of the last date or age before the text, -1 when there is none. */
    private int lastDate(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Line line = page.line(i);
            boolean date = line.kind() == Line.Kind.DATE
                    && DateFinder.find(line.text()).stream().anyMatch(FoundDate::isUsable);
            if (date || line.isAge()) {
                return i;
            }
        }
        return -1;
    }

    /** As long as a paragraph, right above the text: it may be its first one, without a full stop. */
    private boolean isOpenLead(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT && line.size() >= PARAGRAPH && !line.isCut() && !page.repeats(i);
    }

    /** What the first paragraphs are about. */
    private Set<String> lead(Run body) {
        Set<String> stems = new HashSet<>();
        if (body.start() > 1 && isOpenLead(body.start() - 1)) {
            stems.addAll(page.line(body.start() - 1).stems());
        }
        prose.in(body).stream().limit(4).forEach(i -> stems.addAll(page.line(i).stems()));
        return stems;
    }
}
