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

    private static final int LONGEST = 35;
    /** Lines from a headline to its copy, a date and a name between them. */
    private static final int COPY = 3;
    /** From so many words on a line is no kicker of a few words. */
    private static final int WHOLE = 5;

    private static final double CLOSE = 2.5;
    /** Lines between the top of a page and its text, where there is no menu. */
    private static final int SHORT_HEAD = 10;
    /** Points of a headline that the path or the first line of the page names. */
    private static final double CERTAIN = 8;

    private static final int LONGEST_BYLINE = 8;

    /** First lines of a page, where it names itself. */
    private static final int TOP = 6;

    private static final int LONGEST_NAME = 4;
    /** «،، …»: some set it before the points of a summary. */
    private static final char COMMA = '\u060C';

    private static final String OPENING = "\"\u00AB\u201C\u201D";
    private static final String CLOSING = "\"\u00BB\u201C\u201D";

    private final Page page;
    private final Prose prose;
    private final Caption caption;

    Headline(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
        caption = new Caption(page);
    }

    /** A line and how sure it is. */
    record Candidate(int index, double points) {}

    /** The best candidate above the row; null when nothing there looks like a headline. */
    @Nullable
    Candidate above(Run body) {
        int bodyStart = body.start();
        Set<String> lead = lead(body);
        int named = opensTwice(lead, bodyStart) ? 1 : PagePath.headline(page, bodyStart);
        if (named >= 0 && isPossible(named)) {
            return firstCopy(new Candidate(named, Math.max(CERTAIN, points(named, lead, bodyStart))));
        }
        int from = Math.max(0, bodyStart - REACH);
        int date = lastDate(from, bodyStart);
        Candidate above = best(from, date, lead, bodyStart);
        Candidate below = best(date + 1, bodyStart, lead, bodyStart);
        // Behind the date stand captions and bylines, which share names with the text as the headline does.
        boolean choosesAbove = above != null
                && (below == null
                        || above.points >= below.points - CLOSE && (isAbout(above, lead) || !isAbout(below, lead)));
        Candidate best = overStandfirst(choosesAbove ? above : below, lead, bodyStart);
        // At the top of a page, or alone above the text, a headline need not share a word with it.
        double least = bodyStart <= 6 ? 0.2 : 2;
        boolean known = best != null && (best.points >= least || isSole(best.index, from, bodyStart));
        return best == null || !known || isSigned(best, lead) ? null : firstCopy(best);
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

    /** «سالم النجار / مكتب الوادي»: a few words with a slash and nothing of the text. */
    private boolean isSigned(Candidate candidate, Set<String> lead) {
        Line line = page.line(candidate.index);
        return line.size() <= LONGEST_BYLINE && line.text().indexOf('/') > 0 && !isAbout(candidate, lead);
    }

    /** Shares a word with the text. */
    private boolean isAbout(Candidate candidate, Set<String> lead) {
        return page.line(candidate.index).stems().stream().anyMatch(lead::contains);
    }

    /** The same words stand right above, not in the first line of the page: the headline, and then what describes its picture. */
    private Candidate firstCopy(Candidate best) {
        for (int i = best.index - 1; i >= Math.max(1, best.index - COPY); i--) {
            if (page.line(i).key().equals(page.line(best.index).key())) {
                return new Candidate(i, best.points);
            }
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
        if (caption.isDoubled(best.index)) {
            return overCaption(best, lead, bodyStart);
        }
        if (i < 0 || !isPossible(i) || page.echoes(best.index) || page.isGlued(best.index)) {
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

    /** A picture's description and caption, the same words twice, may say as much of the text as the headline above them. */
    private Candidate overCaption(Candidate doubled, Set<String> lead, int bodyStart) {
        int first = firstCopy(doubled).index;
        if (first != doubled.index - 1 || first < 1 || !isPossible(first - 1)) {
            return doubled;
        }
        Line line = page.line(first - 1);
        long shared = line.stems().stream().filter(lead::contains).count();
        boolean headline =
                line.size() >= WHOLE && shared >= 2 && Vocabulary.KICKER_STARTS.startOf(line.words()) == null;
        double points = points(first - 1, lead, bodyStart);
        return headline && points >= doubled.points - CLOSE ? new Candidate(first - 1, points) : doubled;
    }

    /** Nothing else above the text can be a headline, and between it and the text somebody is named as its author or source. */
    private boolean isSole(int candidate, int from, int bodyStart) {
        boolean authored = false;
        for (int i = from; i < bodyStart; i++) {
            if (i != candidate && isPossible(i) && !isStamp(i)) {
                return false;
            }
            authored |= i > candidate && isByline(page.line(i));
        }
        boolean apart = page.line(candidate).afterGap()
                || candidate > 0
                        && (isStamp(candidate - 1) || page.line(candidate - 1).size() > LONGEST);
        return authored && apart && !page.line(candidate).isCut();
    }

    /** A date with few words beside it. */
    private boolean isStamp(int i) {
        String text = page.line(i).text();
        return !DateFinder.find(text).isEmpty() && DateLeftover.words(text).size() <= 3;
    }

    private @Nullable Candidate best(int from, int to, Set<String> lead, int bodyStart) {
        Candidate best = null;
        for (int i = from; i < to; i++) {
            if (isPossible(i)) {
                double points = points(i, lead, bodyStart);
                if (best == null || points > best.points) {
                    best = new Candidate(i, points);
                }
            }
        }
        return best;
    }

    private boolean isPossible(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && line.size() >= 3
                && line.size() <= LONGEST
                && !line.introduces()
                && !line.isSiteTalk()
                && !isByline(line)
                && !isAge(line)
                && hasWords(line)
                && !(i < TOP && isOutlet(line));
    }

    /** «09 12:47 2025 ديسمبر» has one, and is a stamp whatever its order. */
    private static boolean hasWords(Line line) {
        return line.words().stream()
                        .filter(word -> !Character.isDigit(word.charAt(0)))
                        .count()
                >= 2;
    }

    /** «نشر منذ: سنة و 5 أشهر». */
    private static boolean isAge(Line line) {
        String label = line.size() <= LONGEST_BYLINE ? Vocabulary.PUBLISHED.startOf(line.words()) : null;
        int behind = label == null ? line.size() : label.split(" ", -1).length;
        return behind < line.size() && Vocabulary.AGES.contains(line.words().get(behind));
    }

    /** «وكالة المدينة للأنباء», in the first lines of a page: three or four words, no verb, nothing but letters. */
    private static boolean isOutlet(Line line) {
        return line.size() <= LONGEST_NAME
                && Vocabulary.OUTLET_WORDS.contains(line.words().get(0))
                && !Caption.hasVerb(line)
                && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** «المصدر: …», «بقلم/ …»; the words that are labels of headlines too are none. */
    private static boolean isByline(Line line) {
        String start = Vocabulary.BYLINES.startOf(line.words());
        if (start == null || line.size() > LONGEST_BYLINE || Vocabulary.TITLE_LABELS.contains(start)) {
            return false;
        }
        int sign = line.text().indexOf(':') > 0
                ? line.text().indexOf(':')
                : line.text().indexOf('/');
        return sign > 0 && Words.key(line.text().substring(0, sign)).equals(start);
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
        points -= isQuoted(line.text()) ? 3.5 : 0; // a sentence of the text, lifted out of it
        if (page.echoes(i) || page.isGlued(i)) {
            points += caption.isDoubled(i) ? 0 : 1.5;
        }
        if (stands(i - 1) && stands(i + 1)) {
            points -= 1; // one of a list
        }
        if (hasDate(i + 1) || hasDate(i + 2)) {
            points += 1;
        }
        return points;
    }

    /** In quotation marks from beginning to end. */
    private static boolean isQuoted(String text) {
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean marks = OPENING.indexOf(first) >= 0 && CLOSING.indexOf(last) >= 0;
        return marks && inner.chars().noneMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    private boolean stands(int i) {
        return i >= 0
                && i < page.size()
                && page.line(i).isHeadlineLike()
                && !page.line(Math.max(i, 1)).afterGap();
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

    /** What the first paragraphs are about. */
    private Set<String> lead(Run body) {
        Set<String> stems = new HashSet<>();
        prose.in(body).stream().limit(4).forEach(i -> stems.addAll(page.line(i).stems()));
        return stems;
    }
}
