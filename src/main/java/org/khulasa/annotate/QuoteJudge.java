package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.lang.Fold;

/** Decides whether what stands between marks is speech, and whose. */
final class QuoteJudge {
    /** Fewer words are a term, a title or a name unless a reporting verb stands right before. */
    private static final int SPEECH = 6;

    /** So many words are no title, even where nobody is said to speak. */
    private static final int CERTAIN = 10;

    private static final int SHORTEST = 3;
    /** Fewer words may be a name, even where a clause says nothing else of its subject. */
    private static final int PREDICATE = 4;

    private static final int LONGEST_SUBJECT = 6;
    private static final Set<String> OWN_COUNTRY =
            Set.of("\u0628\u0644\u0627\u062F\u0647", "\u0628\u0644\u0627\u062F\u0647\u0627"); // بلاده بلادها

    private final Line line;
    private final int from;
    private final int i;
    private final Actors actors;
    private final MarkSpan span;
    private final int words;

    QuoteJudge(Line line, int from, int i, Actors actors) {
        this.line = line;
        this.from = from;
        this.i = i;
        this.actors = actors;
        this.span = java.util.Objects.requireNonNull(line.at(i).span());
        this.words = Sentences.words(line.passage.text().substring(span.start(), span.end()));
    }

    /**
     * The utterance, or null when the marks hold no speech.
     *
     * @param governing the verb that governs the sentence here
     * @param source a source named in the sentence
     * @param quoted whose quotation ended the sentence before; null when none did
     * @param speaking who has the word
     */
    @Nullable
    Utterance judge(@Nullable Frame governing, @Nullable Frame source, @Nullable Subject quoted, Subject speaking) {
        Item last = lastWord();
        // «على منصة «إكس»: «...»»: the platform's name has been quoted already.
        boolean complete =
                line.at(i - 1).kind() == Item.Kind.COLON && line.at(i - 2).kind() == Item.Kind.QUOTE;
        if (last != null && last.is(WordList.NOT_SPEECH) && !complete) {
            return null;
        }
        if (span.shape() == MarkSpan.Shape.UNOPENED) {
            return speaking.speaker() == null ? null : utterance(goesOn(speaking), null);
        }
        if (governing != null && (words >= SPEECH || isRightAfter(governing) || isPredicate(governing))) {
            Subject subject = isAboutHim(governing) ? Subject.unknown(Rule.UNNAMED) : governing.subject();
            return utterance(subject, governing.written());
        }
        if (words < SPEECH) {
            return null;
        }
        if (source != null && governing == null) {
            return utterance(source.subject(), source.written());
        }
        if (last != null) {
            Utterance named = named();
            Utterance sourced = named != null ? named : sourcedAfter();
            return sourced != null ? sourced : open();
        }
        Utterance attributed = attributedAfter();
        if (attributed != null) {
            return attributed;
        }
        return quoted != null ? utterance(goesOn(quoted), null) : open();
    }

    /** So many words are somebody's, though nothing tells whose. */
    private @Nullable Utterance open() {
        return words >= CERTAIN && span.shape() == MarkSpan.Shape.CLOSED
                ? utterance(Subject.unknown(Rule.UNNAMED), null)
                : null;
    }

    private static Subject goesOn(Subject speaking) {
        return speaking.speaker() == null
                ? speaking
                : new Subject(speaking.speaker(), Rule.GOES_ON, speaking.gender(), speaking.institution());
    }

    private @Nullable Item lastWord() {
        return SpeechReader.lastBefore(line, from, i);
    }

    /** Only أن, a preposition or signs between the verb with its subject and the mark. */
    private boolean isRightAfter(Frame frame) {
        boolean colon = line.at(i - 1).kind() == Item.Kind.COLON;
        if (words < (colon ? 1 : SHORTEST)) {
            return false;
        }
        for (int k = frame.end(); k < i; k++) {
            if (line.at(k).isWord() && !line.at(k).is(WordList.THAT)) {
                return false;
            }
        }
        return true;
    }

    /** «جدد بوتين «حرصه على الحوار»»: a report's words about him, as the pronoun of the first tells, and not his own. */
    private boolean isAboutHim(Frame frame) {
        String first = firstWord();
        boolean pronoun = first.endsWith("\u0647") || first.endsWith("\u0647\u0627");
        return frame.end() == i && pronoun && WordList.OBJECTS.has(first) && !isFeminine();
    }

    /** Whether the first word ends in ة, which folds to the pronoun's ه: «ضرورة الحوار» are his own words. */
    private boolean isFeminine() {
        String text = line.passage.text();
        int end = span.start();
        while (end < span.end() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.charAt(end - 1) == '\u0629';
    }

    private String firstWord() {
        String text = line.passage.text().substring(span.start(), span.end());
        return Words.split(Fold.key(text.strip())).get(0);
    }

    /**
     * «أكد أن بلاده «لن تقبل بذلك أبدا».»: what a clause says of its subject cannot be a term or a title, when its subject is
     * nothing but a noun with its adjective, or when the quotation begins with a negation.
     */
    private boolean isPredicate(Frame frame) {
        int at = frame.end();
        while (line.at(at).is(WordList.THAT) && !Grammar.isThat(line.at(at).form())) {
            // «أشار إلى أن»
            at++;
        }
        String that = line.at(at).form();
        int subject = i - at - 1;
        if (words < PREDICATE || subject < 1 || !Grammar.isThat(that) || Grammar.hasPronoun(that) || !endsClause()) {
            return false;
        }
        boolean noun = subject <= 2;
        for (int k = at + 1; k < i; k++) {
            Item item = line.at(k);
            if (!item.isWord() || item.lexeme().verb() != null || item.is(WordList.THAT)) {
                return false;
            }
            noun &= Words.isDefinite(item.form()) || k == at + 1 && OWN_COUNTRY.contains(item.form());
        }
        return noun || subject <= LONGEST_SUBJECT && Grammar.isNegation(firstWord());
    }

    /** Whether the sentence ends behind the quotation or goes on with another verb of saying. */
    private boolean endsClause() {
        Item behind = line.at(i + 1);
        Verb verb = line.at(i + 2).lexeme().verb();
        return behind.kind() == Item.Kind.STOP || behind.kind() == Item.Kind.COMMA && verb != null && verb.says();
    }

    /** «بوتين: «...»» */
    private @Nullable Utterance named() {
        if (line.at(i - 1).kind() != Item.Kind.COLON) {
            return null;
        }
        Actor actor = actors.at(line, from);
        return actor != null && actor.speaker() != null && actor.end() == i - 1
                ? utterance(Subject.of(actor, Rule.SUBJECT_BEFORE_VERB, Verb.Gender.UNKNOWN), null)
                : null;
    }

    /** «جلسة محادثات «...»، بحسب بيان صحفي»: quoted from somebody, though the sentence has no verb for it. */
    private @Nullable Utterance sourcedAfter() {
        int k = line.at(i + 1).kind() == Item.Kind.COMMA ? i + 2 : i + 1;
        if (!line.at(k).is(WordList.SOURCES)) {
            return null;
        }
        Actor actor = actors.source(line, k + 1);
        Subject subject =
                actor == null ? Subject.unknown(Rule.UNNAMED) : Subject.of(actor, Rule.SOURCE, Verb.Gender.UNKNOWN);
        return utterance(subject, line.written(k, k + 1));
    }

    /** «...»، قال بوتين. The sentence begins with the quotation. */
    private @Nullable Utterance attributedAfter() {
        int k = i + 1;
        while (line.at(k).kind() == Item.Kind.COMMA || line.at(k).form().equals("\u0643\u0645\u0627")) { // كما
            k++;
        }
        Verb verb = line.at(k).lexeme().verb();
        // «...»، وأضاف بوتين: who adds has said what stands before.
        boolean adds = verb != null && verb.is(Verb.Trait.JOINED) && verb.is(Verb.Trait.ADDS);
        if (verb != null && verb.says() && verb.form() == Form.SINGULAR && (adds || !verb.is(Verb.Trait.JOINED))) {
            Actor actor = actors.at(line, k + 1);
            boolean reportsMore = actor != null && line.at(actor.end()).is(WordList.THAT);
            if (actor != null && (adds ? actor.speaker() != null : !reportsMore)) {
                return utterance(
                        Subject.of(actor, Rule.SUBJECT_AFTER_QUOTATION, verb.gender()), line.written(k, k + 1));
            }
        }
        if (line.at(k).is(WordList.SOURCES)) {
            Actor actor = actors.source(line, k + 1);
            if (actor != null) {
                return utterance(Subject.of(actor, Rule.SOURCE, Verb.Gender.UNKNOWN), line.written(k, k + 1));
            }
        }
        return null;
    }

    private Utterance utterance(Subject subject, @Nullable String verb) {
        return new Utterance(line.passage, span, subject, verb);
    }
}
