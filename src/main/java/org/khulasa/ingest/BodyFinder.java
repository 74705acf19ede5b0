package org.khulasa.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the row of lines that is the article: the one with the most prose, where a headline above it that fits counts in
 * its favour. Comment rules and texts about the site can be long, but no headline stands over them.
 */
final class BodyFinder {
    /** A date further down in a row is the text's own. */
    private static final int HEAD = 30;

    private static final Pattern DASH = Pattern.compile("\\s+[-\u2013\u0640|/]+\\s+");

    /** «العالم-ليبيا»: in so few words a dash may stand without spaces. */
    private static final Pattern TIGHT = Pattern.compile("[-\u2013/]+");

    private static final int NARROW = 3;

    private static final int LONGEST_HEADLINE = 15;
    /** How much of a headline a first paragraph says again. */
    private static final double SAME = 0.75;

    private final Page page;
    private final Prose prose;

    BodyFinder(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /** The article's row and its headline's line, -1 when it has none. */
    record Found(Run run, int title) {}

    /** Null when the page has no prose worth a row. */
    @Nullable
    Found find() {
        double[] points = new double[page.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = prose.points(i);
        }
        Headline headline = new Headline(page, prose);
        Found best = null;
        double most = 0;
        List<Run> runs = Runs.of(points);
        double longest = runs.stream().mapToDouble(Run::points).max().orElse(0);
        for (Run run : runs) {
            if (run.points() * 2 < longest) {
                continue; // no headline could make up for that
            }
            Run cut = afterCopy(afterDateline(new Earlier(page, prose).with(afterHead(run))));
            Headline.Candidate title = isHeadedRecord() && cut.start() > 1 ? Headline.ofRecord() : headline.above(cut);
            if (title == null && isStoppedHeadline(cut)) {
                title = new Headline.Candidate(cut.start(), 0);
                cut = new Run(nextProse(cut.start() + 1), cut.end(), sum(cut.start() + 1, cut.end()));
            }
            double sure = title == null ? 0 : Math.min(1, title.points() / 8);
            double value = cut.points() * (1 + sure);
            if (value > most) {
                most = value;
                best = new Found(cut, title == null ? -1 : title.index());
            }
        }
        return best;
    }

    /**
     * A long standfirst, a ticker or a summary above the date line can join the row from above. The article begins behind the
     * last date line in the first part of the row, if most of the prose stands there or what is above opens a list.
     */
    private Run afterHead(Run run) {
        for (int i = Math.min(run.end() - 1, run.start() + HEAD); i >= run.start(); i--) {
            if (page.line(i).kind() == Line.Kind.DATE
                    && DateFinder.find(page.line(i).text()).stream().anyMatch(FoundDate::isUsable)) {
                double rest = sum(i + 1, run.end());
                boolean ticker = run.start() > 0
                        && Vocabulary.OPENERS.contains(
                                page.line(run.start() - 1).key());
                boolean cut = (sum(run.start(), i) < rest / 2 || ticker && rest > 0) && noDateBetween(i + 1, run.end());
                return cut ? new Run(nextProse(i + 1), run.end(), rest) : run;
            }
        }
        return run;
    }

    /** Behind «العالم - تونس» right below the first paragraph of a row the report begins; what stands above is its standfirst. */
    private Run afterDateline(Run run) {
        int i = run.start() + 1;
        boolean cut = i < run.end()
                && isDateline(page.line(i))
                && prose.isProse(i + 1)
                && sum(i + 1, run.end()) > prose.points(run.start());
        return cut ? new Run(i + 1, run.end(), sum(i + 1, run.end())) : run;
    }

    /** The beginning of the first paragraph, or a copy of it, with a headline or something else between the two. */
    private Run afterCopy(Run run) {
        List<Integer> paragraphs = prose.in(run);
        int next = paragraphs.size() < 2 ? run.start() : paragraphs.get(1);
        return next > run.start() + 1 && TopSummaries.repeats(page.line(run.start()), page.line(next))
                ? new Run(next, run.end(), sum(next, run.end()))
                : run;
    }

    /** The first line of a record is its headline, unless it is the name of a house. */
    private boolean isHeadedRecord() {
        Line first = page.line(0);
        return page.isRecord() && first.size() > 2 && !first.introduces();
    }

    /** A name and a place, or a word for an author, and nothing else. */
    private static boolean isDateline(Line line) {
        if (line.kind() != Line.Kind.TEXT || line.size() > 6 || line.isSentence()) {
            return false;
        }
        List<String> parts = List.of(DASH.split(line.text(), -1));
        if (parts.size() == 1 && line.size() <= NARROW) {
            parts = List.of(TIGHT.split(line.text(), -1));
        }
        boolean place =
                parts.size() == 2 && parts.stream().anyMatch(part -> Vocabulary.CITIES.contains(Words.key(part)));
        return place
                || Vocabulary.BYLINES.startOf(line.words()) != null
                        && line.text().indexOf(':') > 0;
    }

    /** A headline with a full stop: a few words without a comma, and the paragraph below begins the report with the same. */
    private boolean isStoppedHeadline(Run run) {
        List<Integer> paragraphs = prose.in(run);
        Line line = page.line(run.start());
        if (paragraphs.size() < 3
                || line.size() > LONGEST_HEADLINE
                || line.hasComma()
                || line.reports()
                || line.introduces()
                || line.continues()
                || line.isMarked()) {
            return false;
        }
        Line below = page.line(paragraphs.get(1));
        return below.size() > line.size()
                && !below.continues()
                && Words.containment(line.stems(), below.stems()) >= SAME;
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += Math.max(0, prose.points(i));
        }
        return sum;
    }

    private boolean noDateBetween(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (page.line(i).kind() == Line.Kind.DATE) {
                return false;
            }
        }
        return true;
    }

    private int nextProse(int from) {
        int i = from;
        while (!prose.isProse(i)) {
            i++;
        }
        return i;
    }

    /**
     * Whether the row is a list of headlines with the first words of their stories, as home pages have it.
     *
     * @param found the best that was found
     */
    boolean isIndex(Found found) {
        int paragraphs = 0;
        int headed = 0;
        for (int i = found.run.start(); i <= found.run.end(); i++) {
            if (prose.isProse(i)) {
                paragraphs++;
                headed += i > 0 && isStory(i - 1) ? 1 : 0;
            }
        }
        if (paragraphs > 12 || paragraphs < 1) {
            return false;
        }
        boolean alternates = paragraphs >= 2 && headed * 3 >= paragraphs * 2;
        return alternates && headlinesOutside(found) >= 8
                || paragraphs <= 4 && headed > 0 && teasers() >= 3 && !goesOn(found.run);
    }

    /** A paragraph goes on right behind another one: teasers are one paragraph each, and related ones stand below articles too. */
    boolean goesOn(Run run) {
        for (int i = run.start() + 1; i <= run.end(); i++) {
            if (isLong(i) && isLong(i - 1) && Line.continues(page.line(i).words())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLong(int i) {
        return prose.isProse(i)
                || page.line(i).kind() == Line.Kind.TEXT && page.line(i).size() > LONGEST_HEADLINE;
    }

    private boolean isStory(int i) {
        Line line = page.line(i);
        return line.isHeadlineLike() && line.size() >= 5 && !line.isMarked() && !line.introduces();
    }

    private int headlinesOutside(Found found) {
        int count = 0;
        for (int i = 0; i < page.size(); i++) {
            if ((i < found.run.start() || i > found.run.end()) && isStory(i)) {
                count++;
            }
        }
        return count;
    }

    /** Headlines with the cut-off beginning of their story below. */
    private int teasers() {
        int count = 0;
        for (int i = 1; i < page.size(); i++) {
            Line line = page.line(i);
            boolean teaser = line.kind() == Line.Kind.TEXT && line.isCut() && line.size() >= 12;
            if (teaser && isStory(i - 1) && sharesWord(i - 1, i)) {
                count++;
            }
        }
        return count;
    }

    private boolean sharesWord(int a, int b) {
        Set<String> stems = page.line(a).stems();
        return page.line(b).stems().stream().anyMatch(stems::contains);
    }
}
