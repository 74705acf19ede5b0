package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.content.Hashes;
import org.khulasa.gazetteer.Offices;
import org.khulasa.lang.Fold;

/** Finds the quotations of an article's body. What leaders say without marks is told apart. */
final class QuotationFinder {
    private static final int LOOK_BACK = 60;
    /** Letters of the longest name that may stand between marks. */
    private static final int LONGEST_NAME = 40;

    private final Offices offices;

    QuotationFinder(Offices offices) {
        this.offices = offices;
    }

    /** What an article quotes, and what it retells of leaders' words. */
    record Spoken(List<Quotation> quoted, List<Quotation> reported) {}

    Spoken find(Reading reading, List<Named> names) {
        List<Line> lines = new ArrayList<>();
        for (Line line : reading.lines()) {
            lines.add(quoted(line, spans(line.passage), names));
        }
        Statements statements = new Statements();
        SpeechReader reader = new SpeechReader(new Actors(reading.holders(), offices, statements), statements);
        int last = lines.size() - 1;
        while (last > 0 && !mayHaveSpeech(lines.get(last))) {
            last--;
        }
        lines.subList(0, last + 1).stream().filter(l -> l.passage.number() > 0).forEach(reader::read);
        return new Spoken(quotations(reader.utterances()), reader.reported());
    }

    private static boolean mayHaveSpeech(Line line) {
        if (line.hasQuote()) {
            return true;
        }
        for (Item item : line.items()) {
            Verb verb = item.lexeme().verb();
            if (verb != null && verb.says() || ReportedSpeech.isStatement(item.form())) {
                return true;
            }
        }
        return false;
    }

    /** «وقال "شكري" إن»: marks around nothing but a leader's name hold no speech, and part no verb from its subject. */
    private static Line quoted(Line line, List<MarkSpan> spans, List<Named> names) {
        List<MarkSpan> bare =
                spans.stream().filter(span -> isName(line.passage, span, names)).toList();
        List<MarkSpan> others =
                spans.stream().filter(span -> !bare.contains(span)).toList();
        if (spans.isEmpty()) {
            return line;
        }
        List<Item> items = Items.without(line.passage, line.items(), bare);
        return new Line(line.passage, Items.quoted(line.passage, items, others), names);
    }

    private static boolean isName(Passage passage, MarkSpan span, List<Named> names) {
        return span.end() - span.start() <= LONGEST_NAME
                && names.stream()
                        .filter(name -> name.passage().number() == passage.number())
                        .anyMatch(name -> passage.folded().start(name.hit().wordStart()) == span.start()
                                && passage.folded().end(name.hit().end()) == span.end());
    }

    /** A line of which everything that may be quoted is a piece of its own. */
    static Line withoutQuoted(Line line, List<Named> names) {
        String text = line.passage.text();
        return MarkSpans.any(text) ? quoted(line, MarkSpans.in(text, at -> opensSpeech(text, at)), names) : line;
    }

    private static List<MarkSpan> spans(Passage passage) {
        return MarkSpans.in(passage.text(), at -> opensSpeech(passage.text(), at)).stream()
                .filter(span -> span.shape() != MarkSpan.Shape.UNOPENED || isOwnSpeech(passage, span))
                .toList();
    }

    /** A colon or a reporting verb within the last words of the sentence. */
    private static boolean opensSpeech(String text, int at) {
        int from = Sentences.start(text, at, Math.max(0, at - LOOK_BACK));
        String before = text.substring(from, at).stripTrailing();
        if (before.endsWith(":")) {
            return true;
        }
        List<String> words = Words.split(Fold.key(before));
        for (int k = Math.max(0, words.size() - 6); k < words.size(); k++) {
            Verb verb = Verbs.of(words.get(k));
            if (verb != null && verb.says() && !verb.is(Verb.Trait.DOUBTFUL)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A mark that closes and never opened ends a quotation when the sentence before it is somebody's own words: it does not
     * begin the paragraph, reports nothing and speaks in the first person. Else it is a stray mark after reported speech.
     */
    private static boolean isOwnSpeech(Passage passage, MarkSpan span) {
        if (span.start() == 0) {
            return false;
        }
        boolean firstPerson = false;
        for (String word : Words.split(Fold.key(passage.text().substring(span.start(), span.end())))) {
            Verb verb = Verbs.of(word);
            if (verb != null && verb.says() && !verb.is(Verb.Trait.DOUBTFUL)) {
                return false;
            }
            firstPerson |= WordList.FIRST_PERSON.has(word);
        }
        return firstPerson;
    }

    private static List<Quotation> quotations(List<Utterance> utterances) {
        List<Quotation> quotations = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (Utterance u : utterances) {
            int start = u.span().start();
            int end = u.span().end();
            String text = u.passage().text();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            String quoted = text.substring(start, end);
            quotations.add(new Quotation(
                    quoted,
                    u.passage().number(),
                    start,
                    end,
                    Quotation.Kind.DIRECT,
                    u.subject().speaker(),
                    u.verb(),
                    u.subject().why().id(),
                    anchor(quoted, anchors),
                    null));
        }
        return quotations;
    }

    private static String anchor(String quoted, Set<String> taken) {
        String anchor = "q-" + Hashes.eight(quoted);
        int n = 2;
        String unique = anchor;
        while (!taken.add(unique)) {
            unique = anchor + "-" + n++;
        }
        return unique;
    }
}
