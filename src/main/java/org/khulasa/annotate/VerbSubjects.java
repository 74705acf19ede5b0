package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Trait;

/** Finds the noun phrase that is a verb's subject. */
final class VerbSubjects {
    private static final int BEFORE = 10;
    private static final String ABOUT = "\u0639\u0646"; // عن
    private static final String WITH_THE = "\u0628\u0627\u0644"; // بال
    private static final String FROM = "\u0645\u0646"; // من

    private static final Set<String> HIS_COUNTRY =
            Set.of("\u0628\u0644\u0627\u062F\u0647", "\u0628\u0644\u0627\u062F\u0647\u0627"); // بلاده بلادها

    private final Line line;
    private final int from;
    private final Actors actors;

    VerbSubjects(Line line, int from, Actors actors) {
        this.line = line;
        this.from = from;
        this.actors = actors;
    }

    /** A subject phrase and where it begins. */
    record Phrase(Actor actor, int start) {}

    /** The phrase behind the verb, adverbs between; null when none follows, as in «وأكد ضرورة الحوار»: what is stressed stresses nothing. */
    @Nullable
    Actor after(int i) {
        int next = Grammar.afterAdverbs(line, i);
        if (Honorific.is(line.at(next)) || line.at(next).is(WordList.OBJECTS) && !isPersonLater(next)) {
            return null;
        }
        Verb governed = line.at(i).lexeme().verb();
        if (governed != null && !governed.says() && line.at(next).form().startsWith(WITH_THE)) {
            // «وتوجه بالشكر إلى»
            return null;
        }
        Verb verb = line.at(next).lexeme().verb();
        // «وتابع قوله» has its subject in the pronoun, and «وتابع قائلا» in the verb.
        boolean none = Grammar.hasPronoun(line.at(i - 1).form())
                || verb != null && (verb.form() == Verb.Form.NOUN || verb.form() == Verb.Form.PARTICIPLE);
        return none ? null : actors.at(line, next);
    }

    /** «وأكد أهمية الحوار وزير الدفاع»: behind what is stressed the subject may still come. */
    private boolean isPersonLater(int i) {
        for (int k = i + 1; line.at(k).isWord() && !Grammar.isThat(line.at(k).form()); k++) {
            if (line.at(k).is(WordList.PERSON_TITLES) || line.at(k).is(WordList.VAGUE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause about somebody stands between two items: «الذي رد». */
    boolean hasRelative(int start, int end) {
        for (int k = start; k < end; k++) {
            if (Grammar.isRelative(line, k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** «قال بوتين، مرحبا بضيفه: ...»: behind the participle only its object stands before the speech. */
    boolean isSpeechNear(int i) {
        int k = i + 1;
        while (line.at(k).isWord() && line.at(k).lexeme().verb() == null) {
            k++;
        }
        boolean comma = line.at(k).kind() == Item.Kind.COMMA && line.at(k + 1).is(WordList.THAT);
        boolean opens = line.at(k).kind() == Item.Kind.COLON || line.at(k).kind() == Item.Kind.QUOTE;
        return (comma || opens) && !hasRelative(i + 1, k);
    }

    /** «وأكد سموه»: the verb has an honorific for its subject that cannot mean this speaker. */
    boolean isCalledOtherwise(int i, @Nullable Speaker than) {
        Item next = line.at(Grammar.afterAdverbs(line, i));
        return Honorific.is(next) && !actors.mayBeCalled(than, next.form());
    }

    /** «لكن لافروف قال», «أن الرئيس الروسي أكد»: the phrase right before the verb at the beginning of its clause. */
    @Nullable
    Phrase before(int i) {
        int end = i;
        while (end > from && Grammar.isAuxiliary(line.at(end - 1).form())) {
            end--;
        }
        for (int k = Math.max(from, end - BEFORE); k < end; k++) {
            Actor actor = Grammar.opensClause(line, from, k) ? actors.at(line, k) : null;
            if (actor != null && actor.end() == end && (actor.speaker() != null || actor.why() != Rule.UNNAMED)) {
                return new Phrase(actor, k);
            }
        }
        return null;
    }

    /** «لكن لافروف الذي زار أنقرة أمس، قال»: a clause about the subject parts it from its verb, up to the only comma. */
    @Nullable
    Phrase beforeRelative(int i) {
        for (int k = i - 2;
                k > from
                        && line.at(i - 1).kind() == Item.Kind.COMMA
                        && line.at(k).isWord();
                k--) {
            if (!Grammar.isRelative(line, k)) {
                continue;
            }
            for (int start = Math.max(from, k - 1 - BEFORE); start < k - 1; start++) {
                Actor actor = Grammar.opensClause(line, from, start) ? actors.at(line, start) : null;
                if (actor != null && actor.end() == k - 1 && actor.speaker() != null) {
                    return new Phrase(actor, start);
                }
            }
            return null;
        }
        return null;
    }

    /**
     * «وقال في مؤتمر صحفي مشترك الرئيس بوتين إن»: somebody is named between the verb and what it reports, and no preposition
     * says that he is not the subject.
     */
    boolean isNamedLater(int i) {
        for (int k = i + 1; k < line.size(); k++) {
            Item item = line.at(k);
            boolean reports = item.kind() == Item.Kind.COLON
                    || item.kind() == Item.Kind.QUOTE
                    || item.kind() == Item.Kind.STOP
                    || Grammar.isThat(item.form());
            if (reports) {
                return false;
            }
            Named name = line.name(k);
            if (name != null && !name.hit().hasParticle() && !line.at(k - 1).is(WordList.FUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /**
     * «قال لافروف إن بوتين زار أنقرة وأكد أن»: what the sentence reports has somebody else for its subject, who goes on where no
     * comma ends it.
     *
     * @param governing the verb that reports it
     */
    boolean isToldOfSomebody(int i, @Nullable Frame governing, Talk talk) {
        for (int k = i - 1; governing != null && line.at(i - 1).isWord() && k >= governing.end(); k--) {
            if (Grammar.isThat(line.at(k).form())) {
                Named name = line.name(k + 1);
                return name == null ? actors.isKnownSubject(line, k + 1) : !talk.isSpeaking(name.leader());
            }
        }
        return false;
    }

    /** «عن بوتين قوله»: the phrase between; null without عن. */
    @Nullable
    Subject owner(int i, Verb verb) {
        for (int k = i - 1; k >= Math.max(from, i - BEFORE - 2); k--) {
            if (Words.withoutAnd(line.at(k).form()).equals(ABOUT)) {
                Actor actor = actors.at(line, k + 1);
                boolean close = actor != null && actor.end() <= i && i - actor.end() <= 1;
                return actor != null && close
                        ? Subject.of(actor, Rule.SUBJECT_BEFORE_VERB, verb.gender())
                        : Subject.unknown(Rule.CONTESTED);
            }
        }
        return null;
    }

    /**
     * «وصل بوتين إلى أنقرة والتقى أردوغان»: the person behind such a verb is its subject for certain only when its object
     * follows, or when nobody else can be the subject.
     */
    boolean mayBeObject(int i, Actor actor, Verb verb, Talk talk) {
        if (!verb.is(Trait.TELLS)) {
            return false;
        }
        boolean starts = Grammar.isClauseStart(line, from, i, verb);
        if (!starts || !verb.is(Trait.JOINED) && opensWithSomebody(i)) {
            // «أن المدير أبلغ الأمم المتحدة», «الوزير الذي وصل أمس، التقى بوتين»: the subject stands before the verb.
            return true;
        }
        Item behind = line.at(Grammar.afterAdverbs(line, actor.end() - 1));
        boolean objectFollows = behind.isWord() && !Newcomers.isFunction(behind);
        return !objectFollows && (Grammar.isThat(behind.form()) || talk.mayGoOn(actor.speaker()));
    }

    /** Whether the sentence begins with a person, about whom a verb further on tells. */
    private boolean opensWithSomebody(int i) {
        Actor first = line.at(from).lexeme().verb() == null ? actors.at(line, from) : null;
        return first != null && first.end() < i && (first.speaker() != null || first.why() == Rule.OFFICE_OPEN);
    }

    /** Whether a doubtful form is a verb here: before a subject, أن, a colon or a mark. */
    boolean isVerb(int i, Verb verb) {
        Item next = line.at(i + 1);
        if (verb.form() == Verb.Form.SINGULAR
                && verb.gender() == Verb.Gender.MASCULINE
                && HIS_COUNTRY.contains(next.form())) {
            // «أكد، أمس، رفض بلاده الحرب»: the country is feminine, so that this is a noun.
            return false;
        }
        return !verb.is(Trait.DOUBTFUL)
                || next.kind() == Item.Kind.COLON
                || next.kind() == Item.Kind.QUOTE
                || next.is(WordList.THAT)
                || next.form().equals(FROM) && Grammar.isThat(line.at(i + 2).form())
                || next.is(WordList.PERSON_TITLES) && Words.isDefinite(next.form())
                || actors.isKnownSubject(line, Grammar.afterAdverbs(line, i));
    }
}
