package org.khulasa.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.annotate.Verb.Gender;
import org.khulasa.annotate.Verb.Trait;

/**
 * Reads one sentence: which verb governs each quotation in it, and who is that verb's subject.
 *
 * <p>Past 300 lines because every kind of word changes the same few notes of one sentence.
 */
final class SentenceReader {
    private static final Set<String> CAME = Set.of("\u062C\u0627\u0621", "\u0648\u0631\u062F"); // جاء ورد
    /** What somebody wrote or said himself, whose name stands behind: برقية رسالة كلمة تغريدة تدوينة خطاب. */
    private static final Set<String> LETTERS = Set.of(
            "\u0628\u0631\u0642\u064A\u0647",
            "\u0631\u0633\u0627\u0644\u0647",
            "\u0643\u0644\u0645\u0647",
            "\u062A\u063A\u0631\u064A\u062F\u0647",
            "\u062A\u062F\u0648\u064A\u0646\u0647",
            "\u062E\u0637\u0627\u0628");

    private static final Set<String> WHAT = Set.of("\u0645\u0627", "\u0644\u0645\u0627"); // ما لما
    private static final String BY_SAYING = "\u0628\u0627\u0644\u0642\u0648\u0644"; // بالقول
    private static final String IN = "\u0641\u064A"; // في
    private static final Set<String> IN_IT = Set.of("\u0641\u064A\u0647", "\u0641\u064A\u0647\u0627"); // فيه فيها

    private final Line line;
    private final int from;
    private final int to;
    private final Actors actors;
    private final Statements statements;
    private final VerbSubjects subjects;
    private final Newcomers newcomers;
    private final Talk talk;

    private @Nullable Frame governing;
    private @Nullable Frame source;
    /** «عن بوتين قوله»: whose words the sentence passes on, and who goes on in «مشيرا إلى». */
    private @Nullable Subject told;

    private boolean inParenthesis;
    private int lastSpeech = -1;
    private int next;

    /** Where a sentence stands. */
    record Range(Line line, int from, int to) {}

    SentenceReader(Range range, Actors actors, Statements statements, Talk talk) {
        line = range.line();
        from = range.from();
        to = range.to();
        this.actors = actors;
        this.statements = statements;
        this.subjects = new VerbSubjects(line, from, actors);
        this.newcomers = new Newcomers(line, from, actors, talk);
        this.talk = talk;
        next = from;
    }

    /**
     * Reads the sentence.
     *
     * @param afterSpeech the sentence before ended in a quotation
     * @param retold gets what is reported without marks
     */
    void read(boolean afterSpeech, List<Utterance> found, List<Quotation> retold) {
        int spoken = found.size();
        ReportedSpeech reported = new ReportedSpeech(new Range(line, from, to), retold);
        for (int i = from; i < to; i++) {
            Item item = line.at(i);
            if (item.kind() == Item.Kind.QUOTE) {
                Utterance utterance = new QuoteJudge(line, from, i, actors)
                        .judge(governing, source, afterSpeech ? talk.speaking() : null, talk.speaking());
                if (utterance != null) {
                    found.add(utterance);
                    lastSpeech = i;
                    talk.report();
                }
            } else if (item.kind() == Item.Kind.COMMA) {
                // «وفق ما نشره موقع الوزارة، قال الوزير»: behind it the sentence itself goes on.
                inParenthesis = false;
            } else if (item.kind() == Item.Kind.COLON) {
                reported.colon(i, governing);
            } else if (item.isWord()) {
                statements.pass(line, i, talk.subjectPhrase());
                reported.pass(i, governing);
                if (i >= next) {
                    word(i);
                }
            }
        }
        // «أكد أن بلاده «لن تقبل»»: what is quoted is not retold as well.
        for (Utterance u : found.subList(spoken, found.size())) {
            retold.removeIf(r -> r.paragraph() == line.passage.number()
                    && r.start() < u.span().end()
                    && u.span().start() < r.end());
        }
    }

    boolean endsInSpeech() {
        return lastSpeech >= 0 && lastSpeech >= to - 2;
    }

    private void word(int i) {
        String form = line.at(i).form();
        if (line.at(i).is(WordList.TURNS)) {
            talk.turn();
        } else if (line.at(i).is(WordList.SOURCES)) {
            source(i);
        } else if (ReportedSpeech.isStatement(form)) {
            statementOf(i);
        } else if (form.equals(BY_SAYING) && governing == null && talk.hasSubject() && !subjects.hasRelative(from, i)) {
            // «استهل بوتين كلمته بالقول: »
            Verb says = Verb.of(Form.SINGULAR, Gender.UNKNOWN, Trait.SAYS);
            govern(i, says, talk.goOn(says, false));
        } else if (line.at(i + 1).form().equals(IN) && CAME.contains(Words.withoutAnd(form))) {
            Actor statement = statements.at(line, i + 2, false);
            boolean letter = LETTERS.contains(line.at(i + 2).form()) && actors.isKnownSubject(line, i + 3);
            Actor writer = letter ? actors.at(line, i + 3) : statement;
            Actor written = writer != null ? writer : Actor.nobody(Rule.UNNAMED, i + 2);
            explicit(i, written, Verb.of(Form.SINGULAR, Gender.UNKNOWN, Trait.SAYS), Rule.SOURCE);
        } else {
            Verb verb = line.at(i).lexeme().verb();
            if (verb == null || !subjects.isVerb(i, verb)) {
                noVerb(i);
            } else if (inParenthesis) {
                inParenthesis = false;
            } else {
                verb(i, verb);
            }
        }
    }

    /** «تصريحات لافروف بأن»: the noun stands for a verb. */
    private void statementOf(int i) {
        Actor owner = actors.at(line, i + 1);
        boolean reports = owner != null
                && owner.speaker() != null
                && Grammar.isThat(line.at(owner.end()).form());
        if (owner != null && reports) {
            Subject subject = Subject.of(owner, Rule.SOURCE, Gender.UNKNOWN);
            governing = new Frame(subject, owner.end(), line.written(i, i + 1));
            source = null;
            next = owner.end();
        }
    }

    private void verb(int i, Verb verb) {
        boolean leads = Grammar.leads(line, from, i, verb);
        switch (verb.form()) {
            case PARTICIPLE -> {
                // «قال بوتين، مرحبا بضيفه: ...»: his speech still follows.
                if (verb.says()
                        || governing == null
                        || governing.end() != i - 1
                        || line.at(i - 1).isWord()
                        || !subjects.isSpeechNear(i)) {
                    govern(i, verb, told != null ? told.forVerb(verb, Rule.SAME_SUBJECT) : talk.goOn(verb, i == from));
                }
            }
            case NOUN -> {
                Subject owner = subjects.owner(i, verb);
                if (verb.is(Trait.DOUBTFUL) && (owner == null || owner.why() == Rule.CONTESTED)) {
                    // «مع تأكيده أن» leaves the word to who has it.
                    return;
                }
                boolean close = governing != null && i - governing.end() <= 1;
                Subject other = close && governing != null ? governing.subject() : Subject.unknown(Rule.CONTESTED);
                govern(i, verb, owner != null ? owner : other);
                told = owner != null && owner.speaker() != null ? owner : null;
            }
            case PLURAL -> {
                told = null;
                boolean starts = Grammar.isClauseStart(line, from, i, verb) && !isInside(i);
                if (starts) {
                    talk.take(Subject.unknown(Rule.SEVERAL), null, verb.says());
                }
                if (starts || verb.says()) {
                    govern(i, verb, Subject.unknown(Rule.SEVERAL));
                }
            }
            case SINGULAR -> singular(i, verb, leads);
        }
    }

    private void singular(int i, Verb verb, boolean leads) {
        told = null;
        boolean starts = Grammar.isClauseStart(line, from, i, verb);
        if (!verb.says() && (!starts || isInside(i))) {
            if (Grammar.isContrasted(line, from, i)) {
                // «إلا أن المكتب نفى ذلك، مؤكدا»: somebody else acts, and may have the word.
                VerbSubjects.Phrase other = subjects.before(i);
                talk.take(
                        other == null
                                ? Subject.unknown(Rule.CONTESTED)
                                : Subject.of(other.actor(), Rule.SUBJECT_BEFORE_VERB, verb.gender()),
                        other == null ? null : other.actor(),
                        false);
                governing = null;
            }
            return;
        }
        VerbSubjects.Phrase before =
                !starts ? subjects.before(i) : verb.is(Trait.JOINED) ? null : subjects.beforeRelative(i);
        if (before != null) {
            before(i, verb, before);
            return;
        }
        Actor actor = subjects.after(i);
        if (Grammar.isNegated(line, i)) {
            // Who does not say something may still be the one who says the next thing.
            talk.take(Subject.unknown(Rule.CONTESTED), null, false);
            governing = null;
        } else if (actor != null) {
            explicit(i, actor, verb, Rule.SUBJECT_AFTER_VERB);
        } else if (!verb.says()) {
            governing = null;
        } else if (Grammar.isRelative(line, i)) {
            govern(i, verb, Subject.unknown(Rule.CONTESTED));
        } else if (IN_IT.contains(line.at(i + 1).form()) && talk.hasSubject()) {
            // «نشر بوتين بيانا قال فيه»: who issued it says so.
            govern(i, verb, talk.goOn(verb, false));
        } else if (subjects.isCalledOtherwise(i, talk.speaking().speaker())) {
            Subject other = Subject.unknown(Rule.CONTESTED);
            talk.take(other, null, true);
            govern(i, verb, other);
        } else if (starts && verb.is(Trait.JOINED) && subjects.isToldOfSomebody(i, governing, talk)) {
            govern(i, verb, Subject.unknown(Rule.CONTESTED));
        } else if (starts) {
            govern(i, verb, subjects.isNamedLater(i) ? Subject.unknown(Rule.CONTESTED) : talk.goOn(verb, leads));
        } else {
            unclear(i, verb);
        }
    }

    private void explicit(int i, Actor actor, Verb verb, Rule rule) {
        Subject subject = Grammar.isJoined(line, actor.end())
                ? Subject.unknown(Rule.SEVERAL)
                : subjects.mayBeObject(i, actor, verb, talk)
                        ? Subject.unknown(Rule.CONTESTED)
                        : Subject.of(actor, rule, verb.gender());
        if (isInside(i) || Grammar.isRemark(line, i) && talk.hasSubject()) {
            talk.embed(subject);
        } else if (!Grammar.isRelative(line, i)) {
            talk.take(subject, actor, verb.says());
        }
        govern(i, verb, subject);
        next = actor.end();
        governing = governing == null ? null : new Frame(subject, actor.end(), governing.written());
    }

    private void before(int i, Verb verb, VerbSubjects.Phrase phrase) {
        Subject subject = Subject.of(phrase.actor(), Rule.SUBJECT_BEFORE_VERB, verb.gender());
        if (isInside(phrase.start())) {
            talk.embed(subject);
        } else {
            talk.take(subject, phrase.actor(), verb.says());
        }
        govern(i, verb, subject);
    }

    /** A verb whose subject cannot be read: somebody speaks, but nobody knows who. */
    private void unclear(int i, Verb verb) {
        Subject nobody = new Subject(null, Rule.UNNAMED, verb.gender(), false);
        if (governing == null) {
            talk.take(nobody, null, true);
        } else {
            talk.embed(nobody);
        }
        govern(i, verb, nobody);
    }

    private void govern(int i, Verb verb, Subject subject) {
        governing = verb.says() ? new Frame(subject, i + 1, line.written(i, i + 1)) : null;
        source = null;
        if (verb.says()) {
            talk.report();
        }
    }

    /** Right after أن, in what another verb reports. */
    private boolean isInside(int i) {
        return governing != null && line.at(i - 1).isWord() && line.at(i - 1).is(WordList.THAT);
    }

    /** Some other word: a name that opens a clause, or a verb unknown to the program that gives it a new subject. */
    private void noVerb(int i) {
        Named name = line.name(i);
        if (name != null && !talk.isSpeaking(name.leader())) {
            talk.nameOther();
        }
        if (Grammar.isRemarkOnAll(line, i) && actors.isKnownSubject(line, i + 1)) {
            talk.take(Subject.unknown(Rule.CONTESTED), null, false);
            governing = null;
        }
        Newcomers.Newcomer newcomer = isInside(i) ? null : newcomers.at(i);
        if (newcomer != null) {
            talk.take(newcomer.subject(), newcomer.actor(), false);
            governing = null;
            next = newcomer.end();
        }
    }

    private void source(int i) {
        if (WHAT.contains(line.at(i + 1).form()) || line.at(i).form().endsWith("\u0645\u0627")) {
            inParenthesis = true;
            return;
        }
        Actor actor = actors.source(line, i + 1);
        if (actor != null && actor.speaker() != null) {
            Subject subject = Subject.of(actor, Rule.SOURCE, Gender.UNKNOWN);
            source = new Frame(subject, actor.end(), line.written(i, i + 1));
            next = actor.end();
        }
    }
}
