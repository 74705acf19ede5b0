package org.khulasa.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides the lines of a row that are not prose by themselves, in the light of their neighbours: subheads, entries of lists and
 * unfinished sentences are the article's; credits, related headlines and furniture between paragraphs are not.
 */
final class Inside {
    /** Subheads have two to five words; the headline of another story has more. */
    private static final int SUBHEAD = 5;

    private static final int LONG_SUBHEAD = 12;
    /** A subhead of a study has so many words at most. */
    private static final int NOMINAL = 8;

    private static final String SIGNS = ":.\u2026!\"\u00AB|\u201C";
    private static final String PRESENT = "\u064A\u062A";
    /** Lines above a subhead that it is compared with. */
    private static final int ABOVE = 30;

    private static final int SENTENCE = 16;
    /** Words of a clause that begins with «و»; subheads that do are shorter. */
    private static final int JOINED = 5;
    /** Of one that begins with a verb of reporting behind it. */
    private static final int SPOKEN = 3;
    /** Words of a sentence without a full stop that has another sign of one. */
    private static final int CLAUSE = 7;

    private final Page page;
    private final Prose prose;
    private final Run run;
    private final Set<String> title;
    private final boolean roundUp;
    private final Map<String, Integer> inRow = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    /** @param headline index of the headline, -1 when there is none */
    Inside(Page page, Prose prose, Run run, int headline) {
        this.page = page;
        this.prose = prose;
        this.run = run;
        title = page.stems(headline, List.of());
        roundUp = RoundUp.is(page, prose.in(run), headline);
    }

    void label() {
        for (int k = run.start(); k <= run.end(); k++) {
            inRow.merge(page.line(k).key(), 1, Integer::sum);
        }
        int i = run.start();
        while (i <= run.end()) {
            if (prose.isProse(i)) {
                Line line = page.line(i);
                boolean again = !said.add(line.key());
                String why = again ? "a paragraph of the text again" : "a paragraph: " + line.size() + " words";
                page.settle(i, again ? Label.BOILERPLATE : Label.BODY, why);
                i++;
                continue;
            }
            int end = i;
            while (end <= run.end() && !prose.isProse(end)) {
                end++;
            }
            island(i, end);
            i = end;
        }
    }

    /** Lines from {@code start} to before {@code end}, with prose on both sides. */
    private void island(int start, int end) {
        boolean listed = start > 0 && page.line(start - 1).introduces();
        boolean closed = false; // behind an opener nothing short is the article's
        boolean credited = false;
        int last = end;
        while (last > start && page.line(last - 1).kind() == Line.Kind.AD) {
            last--; // an advertisement between a subhead and its paragraph
        }
        int from = start; // behind what is the article's again, a subhead stands alone
        for (int i = start; i < end; i++) {
            Line line = page.line(i);
            Line.Kind above = page.line(Math.max(0, i - 1)).kind();
            boolean parted = above == Line.Kind.CLOSER || above == Line.Kind.FURNITURE && i - 1 == start;
            from = page.is(i - 1, Label.BODY) || parted ? i : from;
            boolean credit = line.kind() == Line.Kind.CREDIT;
            boolean entry = listed && (line.kind() == Line.Kind.FURNITURE || credit && line.isMarked());
            if (line.kind() == Line.Kind.OPENER) {
                closed = true;
                listed = false;
                page.settle(i, Label.BOILERPLATE, line.reason());
            } else if (line.kind() == Line.Kind.CLOSER) {
                closed = false;
                page.settle(i, Label.BOILERPLATE, line.reason());
            } else if (credit && !entry) {
                credited = true;
                page.settle(i, Label.CAPTION, line.reason());
            } else if (line.kind() != Line.Kind.TEXT && !entry) {
                page.settle(i, Label.BOILERPLATE, line.reason());
            } else if (closed) {
                page.settle(i, Label.BOILERPLATE, "in a list of other stories between paragraphs");
            } else if (credited) {
                credited = false;
                page.settle(i, Label.CAPTION, "stands below a picture credit");
            } else if (listed
                    || line.isMarked()
                            && (start == run.start()
                                    || end - start > 1
                                    || line.isQuestion()
                                    || line.size() > SUBHEAD)) {
                boolean heads = listed && !line.isMarked() && i + 1 == end && heads(i);
                page.settle(i, heads ? Label.SUBHEAD : Label.BODY, "an entry of a list or a turn of an interview");
            } else {
                text(i, from, last);
                listed = line.introduces() && page.is(i, Label.BODY);
            }
        }
    }

    private void text(int i, int start, int end) {
        Line line = page.line(i);
        boolean sentence = line.isSentence() && !line.isQuestion() && !isExclaimedHeadline(line) || line.introduces();
        if (line.isAside()) {
            page.settle(i, Label.BODY, "what is heard or seen, in a transcript");
        } else if (repeatsBeside(i)) {
            page.settle(i, Label.CAPTION, "stands twice, as a picture's description and its caption");
        } else if (repeatsOutside(i) && !prose.isLifted(i) || isTitle(line)) {
            page.settle(i, Label.BOILERPLATE, "repeated elsewhere on the page");
        } else if (line.isSiteTalk()) {
            page.settle(i, Label.BOILERPLATE, "speaks to the visitor of a site");
        } else if (sentence && line.size() > 1) {
            page.settle(i, Label.BODY, "a short sentence between paragraphs");
        } else if (line.size() >= SENTENCE && !line.isCut()
                || line.size() >= CLAUSE && (line.hasComma() || line.reports() || line.continues() && !line.isCut())) {
            page.settle(i, Label.BODY, "a sentence without a full stop between paragraphs");
        } else if (line.size() >= (line.continues() ? SPOKEN : JOINED)
                && Line.continues(line.words())
                && !line.isQuestion()
                && !line.isCut()) {
            page.settle(i, Label.BODY, "goes on with the paragraph above");
        } else if (line.isQuestion() && line.isAskedByAuthor()) {
            page.settle(i, Label.BODY, "a question that goes on with the text");
        } else if (line.isQuestion() && prose.isInterview()) {
            page.settle(i, Label.BODY, "a question in an interview");
        } else if (line.isQuestion() && end - start == 1) {
            Label label = line.size() <= 10 ? Label.SUBHEAD : Label.BODY;
            page.settle(i, label, "a question between paragraphs");
        } else if (line.size() <= SUBHEAD && i == end - 1 && end - start <= 2) {
            page.settle(i, Label.SUBHEAD, "short and alone between paragraphs");
        } else if (isAlone(i, start, end) && heads(i)) {
            page.settle(i, Label.SUBHEAD, "alone between paragraphs, and the ones below speak of it");
        } else if (end - start == 1 && isNominal(i)) {
            page.settle(i, Label.SUBHEAD, "alone between paragraphs, no sentence, and in words of the text");
        } else if (roundUp && end - start <= 2 && line.isHeadlineLike() && !line.isCut()) {
            page.settle(i, Label.SUBHEAD, "the headline of a story in a survey of several");
        } else if (i == start && isAboveBlock(i)) {
            page.settle(i, Label.SUBHEAD, "short, and a block of other stories parts it from its paragraph");
        } else if (line.size() <= SUBHEAD && end - start <= 2) {
            page.settle(i, Label.CAPTION, "short, above a subhead");
        } else {
            page.settle(i, Label.BOILERPLATE, "a headline of another story between paragraphs");
        }
    }

    /** Nothing else between the paragraphs but what stands for a picture or is no word of the language. */
    private boolean isAlone(int i, int start, int end) {
        for (int k = start; k < end; k++) {
            Line.Kind kind = page.line(k).kind();
            if (k != i && kind != Line.Kind.FOREIGN && kind != Line.Kind.SIGNS && kind != Line.Kind.AD) {
                return false;
            }
        }
        return true;
    }

    private boolean repeatsBeside(int i) {
        return page.repeats(i)
                && (page.line(i - 1).key().equals(page.line(i).key())
                        || page.line(i + 1).key().equals(page.line(i).key()));
    }

    /** Some headlines end with «!»; so do sentences of authors whose paragraphs do, and those that go on with something. */
    private boolean isExclaimedHeadline(Line line) {
        if (!line.text().endsWith("!") || line.size() <= SUBHEAD || line.hasComma() || line.continues()) {
            return false;
        }
        for (int k = run.start(); k <= run.end(); k++) {
            if (prose.isProse(k) && page.line(k).text().endsWith("!")) {
                return false;
            }
        }
        return true;
    }

    /** On a line that is not the article's: contents at the top of a text name its subheads. */
    private boolean repeatsOutside(int i) {
        return page.repeats(i)
                && page.count(i) > inRow.getOrDefault(page.line(i).key(), 0);
    }

    /**
     * A longer subhead says what the paragraphs below it say; related headlines say what the whole article says, or nothing
     * of it.
     */
    private boolean heads(int i) {
        Line line = page.line(i);
        if (line.size() > LONG_SUBHEAD || line.isCut() || line.stems().size() < 2) {
            return false;
        }
        Set<String> below = new HashSet<>();
        for (int k = i + 1; k <= Math.min(run.end(), i + 3) && prose.isProse(k); k++) {
            below.addAll(page.line(k).stems());
        }
        Set<String> above = new HashSet<>();
        for (int k = i - 1; k >= Math.max(run.start(), i - ABOVE); k--) {
            above.addAll(page.line(k).stems());
        }
        double share = Words.containment(line.stems(), below);
        double said = Words.containment(line.stems(), above);
        return share >= 0.5 && share > said || share >= 0.4 && share >= 2 * said;
    }

    /**
     * Right above an opener, and the paragraph below the block speaks of it. The name in a caption stands in the text word for
     * word, as a subhead seldom does.
     */
    private boolean isAboveBlock(int i) {
        Line line = page.line(i);
        boolean possible = line.size() >= 2
                && line.size() <= SUBHEAD
                && line.afterGap()
                && !line.isCut()
                && page.line(i + 1).kind() == Line.Kind.OPENER;
        if (!possible) {
            return false;
        }
        boolean spoken = false;
        for (int k = run.start(); k <= run.end(); k++) {
            if (page.line(k).key().contains(line.key()) && k != i) {
                return false;
            }
            spoken |= k > i
                    && prose.isProse(k)
                    && line.stems().stream().anyMatch(page.line(k).stems()::contains);
        }
        return spoken;
    }

    /**
     * Apart from the paragraphs around it, in words most of which the text has, and without a verb, a figure or a sign:
     * headlines of other stories tell what happened. Arabic verbs of the present begin with one of two letters.
     */
    private boolean isNominal(int i) {
        Line line = page.line(i);
        boolean apart = line.afterGap() && i < run.end() && page.line(i + 1).afterGap() || hasSubheads();
        boolean plain = line.size() <= NOMINAL
                && !line.hasFigure()
                && line.text().chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)
                && line.words().stream().noneMatch(word -> PRESENT.indexOf(word.charAt(0)) >= 0)
                && !line.reports();
        if (!apart || !plain || line.stems().size() < 3) {
            return false;
        }
        Set<String> text = new HashSet<>();
        for (int k = run.start(); k <= run.end(); k++) {
            if (prose.isProse(k)) {
                text.addAll(page.line(k).stems());
            }
        }
        return Words.containment(line.stems(), text) >= 0.6;
    }

    /** Another line stands alone between paragraphs and is short, on a page without blank lines. */
    private boolean hasSubheads() {
        boolean short_ = false;
        for (int k = run.start() + 1; k < run.end(); k++) {
            Line line = page.line(k);
            if (line.afterGap()) {
                return false;
            }
            short_ |= line.size() <= SUBHEAD
                    && line.kind() == Line.Kind.TEXT
                    && !line.isSentence()
                    && !prose.isProse(k)
                    && prose.isProse(k - 1)
                    && prose.isProse(k + 1);
        }
        return short_;
    }

    private boolean isTitle(Line line) {
        return line.size() >= 4
                && title.size() >= 3
                && Words.containment(title, line.stems()) > 0.9
                && line.size() < 30;
    }
}
