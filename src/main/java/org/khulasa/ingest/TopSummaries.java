package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts off what stands above the text and says before it what the text says: summaries and standfirsts. */
final class TopSummaries {
    static final String REPEATED = "a summary that a paragraph repeats";

    private static final double SAME = 0.75;
    private static final double SAID = 0.5;
    private static final double SAID_WHOLE = 0.95;
    private static final double SAID_BY_ALL = 0.8;
    /** Pairs of words: two or three names with what the people are. */
    private static final int NAMES = 4;

    private static final String SUMMARY = Words.key("\u0645\u0644\u062E\u0635");
    /** Words of a first line that ends with two dots. */
    private static final int DOTTED = 14;
    /** Headline, date and author of a record. */
    private static final int RECORD_HEAD = 3;
    /** Words that two sentences have in common only if one is a copy. */
    private static final int LEAST = 8;

    private static final int POINTS = 3;

    private final Page page;
    private final Prose prose;
    private final int title;

    /** @param title index of the headline, -1 when there is none */
    TopSummaries(Page page, Prose prose, int title) {
        this.page = page;
        this.prose = prose;
        this.title = title;
    }

    /** The row without them; they get their labels here. */
    Run without(Run found) {
        return withoutStandfirst(withoutRecordSummary(withoutSummary(found)));
    }

    /** A summary stands apart, and one of the next two paragraphs says the same in the same words. */
    private Run withoutSummary(Run run) {
        List<Integer> paragraphs = prose.in(run);
        if (paragraphs.size() < 2) {
            return run;
        }
        if (repeats(page.line(run.start()), page.line(paragraphs.get(1)))) {
            page.set(run.start(), Label.BOILERPLATE, "the first paragraph, or its beginning");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        Set<String> summary = page.line(run.start()).stems();
        // «وذكر البيان أن …»: a source is quoted with what the first paragraph said.
        Line second = page.line(paragraphs.get(1));
        int last = second.continues() && !second.citesReporter() ? 0 : Math.min(2, paragraphs.size() - 1);
        for (int k = 1; k <= last; k++) {
            Line line = page.line(paragraphs.get(k));
            boolean cites = k == 1 && line.citesReporter();
            boolean comparable =
                    cites || line.size() <= 2 * page.line(run.start()).size();
            double least = cites ? SAID : SAME;
            double said = Words.containment(summary, line.stems());
            if (comparable && said >= least) {
                // What is not all said again is shown above the text.
                Label label = said >= SAME ? Label.BOILERPLATE : Label.STANDFIRST;
                page.set(run.start(), label, REPEATED + ", line " + line.number());
                return new Run(paragraphs.get(1), run.end(), run.points());
            }
        }
        if (isAboveDateline(paragraphs)) {
            page.set(run.start(), Label.STANDFIRST, "the next paragraph begins the report with its place");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        if (isIntroducedAgain(paragraphs)) {
            page.set(
                    run.start(),
                    Label.STANDFIRST,
                    "the next paragraph names everybody again, and the text says it all");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        int first = paragraphs.get(1);
        for (int k = 3;
                k < paragraphs.size() && !summary.isEmpty() && !page.line(first).continues();
                k++) {
            Line line = page.line(paragraphs.get(k));
            boolean ends = k == paragraphs.size() - 1; // nothing goes on there: it may be a copy of the first paragraph
            if (!(ends && line.key().equals(page.line(run.start()).key()))
                    && line.size() <= 2 * page.line(run.start()).size()
                    && Words.containment(summary, line.stems()) >= SAID_WHOLE) {
                page.set(
                        run.start(),
                        Label.STANDFIRST,
                        "a sentence of the text, lifted out of it: line " + line.number());
                return new Run(first, run.end(), run.points());
            }
        }
        return run;
    }

    /** «القاهرة: …», «القاهرة (رويترز) - …» opens the second paragraph, and no other one. */
    private boolean isAboveDateline(List<Integer> paragraphs) {
        return LeadPlace.opens(page.line(paragraphs.get(1)).text())
                && paragraphs.stream()
                                .filter(i -> LeadPlace.opens(page.line(i).text()))
                                .count()
                        == 1;
    }

    /**
     * A second paragraph that begins the report anew, with the full names that the first one had; reports go on with surnames.
     * And the paragraphs together say all that the first one says.
     */
    private boolean isIntroducedAgain(List<Integer> paragraphs) {
        Line first = page.line(paragraphs.get(0));
        Line second = page.line(paragraphs.get(1));
        if (paragraphs.size() < 3 || second.continues() || Words.sharedPairs(first.words(), second.words()) < NAMES) {
            return false;
        }
        Set<String> text = page.stems(-1, paragraphs.subList(1, paragraphs.size()));
        return Words.containment(first.stems(), text) >= SAID_BY_ALL;
    }

    /** The other line has the same words, or begins with all of them but for the last one, which may be cut. */
    static boolean repeats(Line line, Line longer) {
        return line.key().equals(longer.key()) || opens(line, longer);
    }

    private static boolean opens(Line line, Line longer) {
        List<String> words = line.words();
        int whole = words.size() - 1;
        return whole >= LEAST
                && longer.size() > words.size()
                && longer.words().subList(0, whole).equals(words.subList(0, whole))
                && longer.words().get(whole).startsWith(words.get(whole));
    }

    /**
     * The summary of a short record: headline, a line or two about it, the summary in a block of its own, and the text in one
     * block to the end, that says what the summary says.
     */
    private Run withoutRecordSummary(Run run) {
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
        if (isNamed(run, paragraphs)) {
            page.set(run.start(), Label.STANDFIRST, "below a line that says that it is a summary");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        if (isPoint(run, paragraphs) || arePoints(run, paragraphs)) {
            page.set(run.start(), Label.STANDFIRST, "a point of a summary, above paragraphs without a sign");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        if (isDotted(run, paragraphs)) {
            page.set(run.start(), Label.STANDFIRST, "ends with two dots, as no paragraph does");
            return new Run(paragraphs.get(1), run.end(), run.points());
        }
        boolean block = paragraphs.size() >= 4
                && paragraphs.get(1) == run.start() + 1
                && page.line(paragraphs.get(1)).afterGap()
                && (run.start() == 0 || page.line(run.start()).afterGap())
                && paragraphs.stream().skip(2).noneMatch(i -> page.line(i).afterGap());
        if (!block || page.line(paragraphs.get(1)).continues()) {
            return run;
        }
        Set<String> text = page.stems(-1, paragraphs.subList(1, paragraphs.size()));
        if (Words.containment(page.line(run.start()).stems(), text) < SAID) {
            return run;
        }
        page.set(run.start(), Label.STANDFIRST, "a block of its own, and the paragraphs say it again");
        return new Run(paragraphs.get(1), run.end(), run.points());
    }

    /** «- …. - …. - …»: points run together on one line, where no paragraph has the sign. */
    private boolean arePoints(Run run, List<Integer> paragraphs) {
        Line line = page.line(run.start());
        return paragraphs.size() > 1
                && line.text().startsWith("- ")
                && line.text().split("\\. - ", -1).length >= POINTS
                && !page.line(paragraphs.get(1)).continues()
                && paragraphs.stream().skip(1).noneMatch(i -> page.line(i).isMarked());
    }

    /** With the sign of a list and without a full stop, where no paragraph has the sign. */
    private boolean isPoint(Run run, List<Integer> paragraphs) {
        Line line = page.line(run.start());
        return paragraphs.size() > 2
                && line.isMarked()
                && !line.isNumbered()
                && !line.isSentence()
                && !line.introduces()
                && !page.line(paragraphs.get(1)).continues()
                && paragraphs.stream().skip(1).noneMatch(i -> page.line(i).isMarked());
    }

    private boolean isNamed(Run run, List<Integer> paragraphs) {
        return run.start() > title + 1
                && paragraphs.size() > 2
                && page.line(run.start() - 1).key().equals(SUMMARY)
                && !page.line(paragraphs.get(1)).continues();
    }

    /** A short first line that leads on to the report below it with two dots, where no paragraph ends so. */
    private boolean isDotted(Run run, List<Integer> paragraphs) {
        Line line = page.line(run.start());
        return line.text().endsWith("..")
                && line.size() <= DOTTED
                && !line.continues()
                && paragraphs.size() > 2
                && !page.line(paragraphs.get(1)).continues()
                && paragraphs.stream()
                        .skip(1)
                        .noneMatch(i -> page.line(i).text().endsWith(".."));
    }
}
