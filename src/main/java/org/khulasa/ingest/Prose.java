package org.khulasa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How much each line of a page speaks for being the article's prose: words of sentences for it, everything else against it.
 *
 * <p>Counted on 2,363 hand-labelled lines: 91 % of body lines end with a full stop and 4 % of the others; 79 % have over 120
 * characters and 2 % of the others; no body line repeats and 31 % of the others do.
 */
final class Prose {
    /** Shorter sentences are as often a promotion as a paragraph. */
    private static final int PARAGRAPH = 10;

    private static final Pattern WIDE = Pattern.compile("[ \\u00A0\t]{3,}");
    private static final int TICKER = 30;
    /** So many words without a comma or a full stop, on a page whose author sets them. */
    private static final int ENDLESS = 50;

    private static final int LONGEST_HEADLINE = 20;
    private static final int SENTENCE = 8;
    /** Headline, moment, author, summary and a line more. */
    private static final int RECORD = 5;
    /** From so many questions with an answer below each on, a text is an interview. */
    private static final int QUESTIONS = 3;
    /** Or from so many on where signs part the two who speak. */
    private static final int TURNS = 2;

    private final Page page;
    private final Map<String, Integer> openings = new HashMap<>();
    private final double[] points;
    private final Manner manner;
    private final boolean interview;

    /** How the page's author writes. */
    private enum Manner {
        PLAIN,
        /** Without full stops: there any long line is prose. */
        STOPLESS,
        /** In paragraphs of a few words: there any sentence is prose. */
        BRIEF
    }

    Prose(Page page) {
        this(page, hasStops(page) ? Manner.PLAIN : Manner.STOPLESS);
    }

    /** For pages whose author sets no full stops. */
    static Prose lenient(Page page) {
        return new Prose(page, Manner.STOPLESS);
    }

    /** For pages whose author writes paragraphs of a few words. */
    static Prose brief(Page page) {
        return new Prose(page, Manner.BRIEF);
    }

    private Prose(Page page, Manner manner) {
        this.page = page;
        this.manner = manner;
        List<Integer> asked =
                IntStream.range(0, page.size()).filter(this::isAsked).boxed().toList();
        this.interview =
                asked.size() >= QUESTIONS || asked.stream().filter(this::isTurn).count() >= TURNS;
        for (Line line : page.lines()) {
            if (line.size() > 3 && !line.reports()) {
                openings.merge(opening(line), 1, Integer::sum);
            }
        }
        points = new double[page.size()];
        boolean listed = false;
        for (int i = 0; i < points.length; i++) {
            double own = own(i);
            boolean introduces = introduces(i, own);
            // Entries below a line that introduces them cost a row nothing, so that a list does not part it.
            points[i] = (listed || introduces) && own < 0 && own > -1 ? 0 : own;
            listed = own > 0 || introduces ? page.line(i).introduces() : listed && points[i] == 0;
        }
    }

    /** Whether a line long enough for a paragraph ends with a full stop anywhere on the page. */
    private static boolean hasStops(Page page) {
        return page.lines().stream()
                .anyMatch(line -> line.kind() == Line.Kind.TEXT
                        && line.size() >= PARAGRAPH
                        && line.isSentence()
                        && !line.isQuestion()
                        && !line.isSiteTalk());
    }

    /** A question that a sentence answers, right below. */
    boolean isAsked(int i) {
        Line line = page.line(i);
        Line next = i + 1 < page.size() ? page.line(i + 1) : line;
        return line.kind() == Line.Kind.TEXT
                && line.isQuestion()
                && line.size() >= 2
                && next.kind() == Line.Kind.TEXT
                && next.isSentence()
                && !next.isQuestion()
                && !page.repeats(i);
    }

    /** A sign before the question and another one before the answer. */
    private boolean isTurn(int i) {
        Line question = page.line(i);
        Line answer = page.line(i + 1);
        return question.isMarked()
                && answer.isMarked()
                && question.text().charAt(0) != answer.text().charAt(0);
    }

    /** Whether the author sets no full stops. */
    boolean isStopless() {
        return manner == Manner.STOPLESS;
    }

    /** Whether questions and answers take turns in the text. */
    boolean isInterview() {
        return interview;
    }

    /** A line that ends in a colon and is a paragraph, or stands right behind one. */
    private boolean introduces(int i, double own) {
        Line line = page.line(i);
        return line.introduces()
                && (own > 0
                        || own > -1 && line.size() >= 4 && line.kind() == Line.Kind.TEXT && i > 0 && points[i - 1] > 0);
    }

    private static String opening(Line line) {
        return String.join(" ", line.words().subList(0, 3));
    }

    /** Positive for prose. In tens of words, so that a long paragraph outweighs a row of short lines. */
    double points(int i) {
        return points[i];
    }

    private double own(int i) {
        Line line = page.line(i);
        if (line.kind() == Line.Kind.OPENER) {
            return -2;
        }
        if (line.kind() == Line.Kind.AD) {
            return -0.1;
        }
        if (isSigns(i) && isSigns(i - 1)) {
            return 0; // three rows of stars part no more than one
        }
        if (page.isCopy(i)) {
            return -1;
        }
        if (line.kind() != Line.Kind.TEXT || line.isSiteTalk() || isRule(line)) {
            return -1;
        }
        if (isTicker(line)) {
            return -1;
        }
        if (line.isFigures()) {
            return -0.5;
        }
        boolean sentence = line.isSentence() || line.introduces() && line.size() >= PARAGRAPH;
        if (page.repeats(i) && line.size() < 20 && !isLifted(i)) {
            return -1;
        }
        if (sentence && line.size() >= PARAGRAPH && (line.size() >= 20 || line.hasComma() || line.reports())) {
            return line.size() / 10.0;
        }
        if (line.size() >= 20 && line.hasComma() && !line.isCut()) {
            return line.size() / 10.0;
        }
        if (line.reports() && line.size() >= PARAGRAPH + 2 && !line.isCut()
                || manner == Manner.STOPLESS && line.size() >= 15) {
            return line.size() / 12.0;
        }
        if (interview && isAsked(i) || interview && i > 0 && isAsked(i - 1)) {
            return 0.1 + line.size() / 10.0;
        }
        if (manner == Manner.BRIEF && line.isSentence() && !line.isQuestion() && line.size() >= 3 && line.talk() == 0) {
            return 0.8;
        }
        if (sentence && !line.isQuestion() && !line.text().endsWith("!") && line.size() >= 8) {
            return 0.8;
        }
        return line.size() >= 4 ? -0.8 : -0.5;
    }

    /**
     * A sentence beside a paragraph that stands elsewhere too, as a summary or a quotation lifted out of the text. One below the
     * other stand a picture's description and caption; no report begins with a paragraph that goes on with it, though.
     */
    boolean isLifted(int i) {
        Line line = page.line(i);
        boolean above = i > 0 && isParagraph(i - 1) && page.line(i - 1).isSentence(); // and no headline
        boolean below = i + 1 < page.size() && isParagraph(i + 1);
        // Between paragraphs a sentence without a verb in sight says what a picture shows.
        boolean shows = above && !Caption.hasVerb(line) && !line.reports() && !Line.continues(line.words());
        if (line.size() < SENTENCE || !above && !below || shows) {
            return false;
        }
        boolean again = i > 0 && page.line(i - 1).key().equals(line.key());
        boolean leads = below && (page.line(i + 1).continues() || LeadDay.says(line.words()) || isHeaded(i - 1));
        boolean record = below && page.isRecord() && i <= RECORD;
        return record || line.isSentence() && !line.isQuestion() && (!again || leads);
    }

    /** A line about the same stands right above, as a headline does above a summary. */
    private boolean isHeaded(int i) {
        return i > 0
                && page.line(i - 1).isHeadlineLike()
                && page.line(i - 1).stems().stream()
                                .filter(page.line(i).stems()::contains)
                                .count()
                        >= 3;
    }

    private boolean isParagraph(int i) {
        Line line = page.line(i);
        return line.kind() == Line.Kind.TEXT
                && line.size() >= PARAGRAPH
                && (line.isSentence() || line.reports())
                && !page.repeats(i);
    }

    private boolean isSigns(int i) {
        return i >= 0 && page.line(i).kind() == Line.Kind.SIGNS;
    }

    /** Headlines run together on one line: long, with wide gaps between them, or without any end of a sentence. */
    private boolean isTicker(Line line) {
        if (line.size() < TICKER || line.reports()) {
            return false;
        }
        if (isRow(line)) {
            return true;
        }
        if (line.isSentence()) {
            return false;
        }
        int gaps = WIDE.split(line.raw().strip(), -1).length - 1;
        return gaps >= 3 && line.size() <= gaps * LONGEST_HEADLINE;
    }

    /** Two questions with the next headline behind, right behind or on a page whose author sets commas, and no other sign. */
    private boolean isRow(Line line) {
        String text = line.text();
        int glued = 0;
        int asked = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            asked += c == '\u061F' ? 1 : 0;
            glued += (c == '\u061F' || c == '!') && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
        }
        asked += text.endsWith("\u061F") ? 1 : 0;
        boolean endless = manner == Manner.PLAIN && line.size() >= ENDLESS && asked >= 2;
        return (glued >= 2 || endless) && isUnbuilt(text);
    }

    /** Neither a comma nor a full stop; two dots are a headline's. */
    private static boolean isUnbuilt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean parts = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (c == '\u060C' || c == '.' && parts && (i == 0 || text.charAt(i - 1) != '.')) {
                return false;
            }
        }
        return true;
    }

    /** One of many lines that begin with the same words: the rules of a site, not a report. */
    private boolean isRule(Line line) {
        return line.size() > 3 && !line.reports() && openings.getOrDefault(opening(line), 0) >= 4;
    }

    boolean isProse(int i) {
        return points(i) > 0;
    }

    /** Indexes of the prose lines of a row. */
    List<Integer> in(Run run) {
        return IntStream.rangeClosed(run.start(), run.end())
                .filter(this::isProse)
                .boxed()
                .toList();
    }
}
