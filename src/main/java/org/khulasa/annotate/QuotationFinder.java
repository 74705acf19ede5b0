package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Hashes;
import org.khulasa.content.Leader;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Offices;
import org.khulasa.lang.Fold;

/** Finds the quotations of an article's body. Articles without a quotation mark cost one look at each character. */
final class QuotationFinder {
    private static final int LOOK_BACK = 60;

    private final Map<String, Leader> leaders;
    private final Offices offices;

    QuotationFinder(Map<String, Leader> leaders, Offices offices) {
        this.leaders = leaders;
        this.offices = offices;
    }

    List<Quotation> find(List<Passage> passages, List<Named> names, @Nullable Days days) {
        if (passages.stream().noneMatch(p -> p.number() > 0 && MarkSpans.any(p.text()))) {
            return List.of();
        }
        OfficeHolders holders = new OfficeHolders(leaders, offices, days);
        List<Line> lines = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.number() != Passage.AROUND) {
                List<Item> items = Items.of(passage);
                List<MarkSpan> spans = spans(passage);
                Line whole = new Line(passage, items, names);
                // Offices are learnt from quoted words too.
                holders.learn(whole);
                lines.add(spans.isEmpty() ? whole : new Line(passage, Items.quoted(passage, items, spans), names));
            }
        }
        Statements statements = new Statements();
        SpeechReader reader = new SpeechReader(new Actors(holders, offices, statements), statements);
        int last = lines.size() - 1;
        while (last > 0 && !lines.get(last).hasQuote()) {
            last--;
        }
        lines.subList(0, last + 1).stream().filter(l -> l.passage.number() > 0).forEach(reader::read);
        return quotations(reader.utterances());
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
