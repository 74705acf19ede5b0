package org.khulasa.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.annotate.Verb.Gender;
import org.khulasa.annotate.Verb.Trait;

/** Reads one sentence: which verb governs each quotation in it, and who is that verb's subject. */
final class SentenceReader {
    private static final Set<String> CAME = Set.of("\u062C\u0627\u0621", "\u0648\u0631\u062F"); // جاء ورد
    private static final Set<String> BUT = Set.of("\u0644\u0643\u0646", "\u0648\u0644\u0643\u0646"); // لكن ولكن
    private static final Set<String> WHAT = Set.of("\u0645\u0627", "\u0644\u0645\u0627"); // ما لما
    private static final String IN = "\u0641\u064A"; // في

    private final Line line;
    private final int from;
    private final int to;
    private final Actors actors;
    private final Statements statements;
    private final VerbSubjects subjects;
    private final Talk talk;

    private @Nullable Frame governing;
    private @Nullable Frame source;
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
        this.talk = talk;
        next = from;
    }

    /**
     * Reads the sentence.
     *
     * @param afterSpeech the sentence before ended in a quotation
     */
    void read(boolean afterSpeech, List<Utterance> found) {
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
            } else if (item.isWord()) {
                statements.pass(line, i, talk.subjectPhrase());
                if (i >= next) {
                    word(i);
                }
            }
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
        } else if (CAME.contains(Words.withoutAnd(form)) && line.at(i + 1).form().equals(IN)) {
            Actor statement = statements.at(line, i + 2, false);
            if (statement != null) {
                explicit(i, statement, Verb.of(Form.SINGULAR, Gender.UNKNOWN, Trait.SAYS), Rule.SOURCE);
            }
        } else {
            Verb verb = Verbs.of(form);
            if (verb == null || !subjects.isVerb(i, verb)) {
                noVerb(i);
            } else if (inParenthesis) {
                inParenthesis = false;
            } else {
                verb(i, verb);
            }
        }
    }

    private void verb(int i, Verb verb) {
        boolean leads = Grammar.leads(line, from, i, verb);
        switch (verb.form()) {
            case PARTICIPLE -> govern(i, verb, talk.goOn(verb, i == from));
            case NOUN -> {
                Subject owner = subjects.owner(i, verb);
                boolean close = governing != null && i - governing.end() <= 1;
                Subject other = close && governing != null ? governing.subject() : Subject.unknown(Rule.CONTESTED);
                govern(i, verb, owner != null ? owner : other);
            }
            case PLURAL -> {
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
        boolean starts = Grammar.isClauseStart(line, from, i, verb);
        if (!verb.says() && (!starts || isInside(i))) {
            return;
        }
        VerbSubjects.Phrase before = starts ? null : subjects.before(i);
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
        } else if (starts) {
            govern(i, verb, talk.goOn(verb, leads));
        } else {
            unclear(i, verb);
        }
    }

    private void explicit(int i, Actor actor, Verb verb, Rule rule) {
        boolean told = verb.is(Trait.TELLS)
                && (verb.is(Trait.JOINED) && talk.hasSubject() || Grammar.isThat(line.at(actor.end()).form()));
        Subject subject = Grammar.isJoined(line, actor.end())
                ? Subject.unknown(Rule.SEVERAL)
                : told ? Subject.unknown(Rule.CONTESTED) : Subject.of(actor, rule, verb.gender());
        if (isInside(i)) {
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
        String form = line.at(i).form();
        Item prev = line.at(i - 1);
        boolean opened = i == from || prev.isWord() && prev.is(WordList.CLAUSE_OPENERS);
        boolean starts = opened || !prev.isWord();
        if (!starts || isInside(i) || isFunction(line.at(i)) || name != null && name.hit().hasParticle()) {
            return;
        }
        boolean definite = Words.isDefinite(Words.withoutAnd(form));
        if (actors.isKnownSubject(line, i)) {
            topic(i);
        } else if (prev.isWord() && BUT.contains(prev.form()) || definite && opened) {
            contest();
        } else if (!definite && takesSubject(i)) {
            contest();
        }
    }

    private static boolean isFunction(Item word) {
        String bare = Words.withoutAnd(word.form());
        int lists = bare.length() == word.form().length() ? word.lists() : word.lists() | WordList.bits(bare);
        return (lists & (WordList.FUNCTION.bit() | WordList.THAT.bit() | WordList.ADVERBS.bit())) != 0;
    }

    /** Whether a person follows who may be the subject of this unknown word. */
    private boolean takesSubject(int i) {
        Named after = line.name(i + 1);
        if (after != null && (after.hit().hasParticle() || talk.isSpeaking(after.leader()))) {
            return false;
        }
        Item word = line.at(i + 1);
        return actors.isKnownSubject(line, i + 1) || word.is(WordList.PERSON_TITLES) || word.is(WordList.GIVEN);
    }

    private void contest() {
        talk.take(Subject.unknown(Rule.CONTESTED), null, false);
        governing = null;
    }

    /** A name that opens a clause is the subject of the verb behind it. */
    private void topic(int i) {
        Actor actor = actors.at(line, i);
        Verb verb = actor == null ? null : Verbs.of(line.at(actor.end()).form());
        if (actor == null || verb != null && verb.says() && !verb.is(Trait.JOINED)) {
            return;
        }
        if (verb != null && !verb.is(Trait.JOINED) && verb.form() == Form.SINGULAR) {
            talk.take(Subject.of(actor, Rule.SAME_SUBJECT, verb.gender()), actor, false);
            governing = null;
        } else {
            contest();
        }
        next = actor.end();
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
