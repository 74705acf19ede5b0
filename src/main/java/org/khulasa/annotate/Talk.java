package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Trait;

/**
 * Who has the word while one sentence is read. A verb without a subject of its own goes on with the sentence's subject, or
 * with the speaker before the sentence, and with nobody when more than one can be meant.
 */
final class Talk {
    private final Subject before;
    private final int silence;
    private @Nullable Subject clause;
    private @Nullable Actor clauseActor;
    /** The subject of a report inside the report, until the sentence's own subject is named again. */
    private @Nullable Subject embedded;

    private boolean saidBySubject;
    private boolean led;
    private boolean turned;
    private boolean reports;
    private boolean othersNamed;

    /**
     * A sentence begins.
     *
     * @param before who had the word last
     * @param silence how many sentences ago that was, without any report since
     */
    Talk(Subject before, int silence) {
        this.before = before;
        this.silence = silence;
    }

    /** Somebody becomes the sentence's subject. */
    void take(Subject subject, @Nullable Actor actor, boolean says) {
        clause = subject;
        clauseActor = actor;
        saidBySubject = says;
        embedded = null;
        turned = false;
    }

    void embed(Subject subject) {
        embedded = subject;
    }

    /** «من جهته»: somebody else than before takes the word. */
    void turn() {
        turned = true;
    }

    void report() {
        reports = true;
    }

    /** Somebody who does not have the word is named. */
    void nameOther() {
        othersNamed = true;
    }

    /**
     * The subject of a verb that names none.
     *
     * @param leads the verb is the sentence's first, or follows a phrase that opens it
     */
    Subject goOn(Verb verb, boolean leads) {
        if (embedded != null && embedded.gender().agreesWith(verb.gender()) && !isOwn(embedded)) {
            return Subject.unknown(Rule.CONTESTED);
        }
        if (clause != null) {
            return clause.forVerb(verb, Rule.SAME_SUBJECT);
        }
        if (!led && (!leads || othersNamed)) {
            // A first verb that the program does not know may have any subject, and «وفي مؤتمر صحفي لأردوغان، قال»
            // speaks of Erdogan.
            return Subject.unknown(Rule.CONTESTED);
        }
        boolean near = silence == 0 || silence == 1 && verb.is(Trait.ADDS);
        led = true;
        return turned || !near ? Subject.NOBODY : before.forVerb(verb, Rule.GOES_ON);
    }

    /** «رحب بوتين بضيفه حيث أعرب بوتين عن أمله، مضيفا»: the sentence's subject and that of its remark are one. */
    private boolean isOwn(Subject other) {
        return clause != null && clause.speaker() != null && clause.speaker().equals(other.speaker());
    }

    /** Whether a verb without a subject of its own could go on with somebody else than this one. */
    boolean mayGoOn(@Nullable Speaker than) {
        Speaker speaker = speaking().speaker();
        return speaker != null && !speaker.equals(than);
    }

    /** Who has the word for a stray quotation. */
    Subject speaking() {
        return clause != null ? clause : before;
    }

    @Nullable
    Actor subjectPhrase() {
        return clauseActor;
    }

    boolean hasSubject() {
        return clause != null;
    }

    boolean reports() {
        return reports;
    }

    boolean isSpeaking(String leader) {
        Speaker speaker = speaking().speaker();
        return speaker != null && leader.equals(speaker.id());
    }

    /** Who has the word after the sentence. */
    Subject after() {
        if (embedded != null && !isOwn(embedded)) {
            return Subject.unknown(Rule.CONTESTED);
        }
        if (clause != null) {
            // «استقبل الأسد لافروف. وقال ...»: either of the two.
            return saidBySubject || !othersNamed ? clause : Subject.unknown(Rule.CONTESTED);
        }
        return othersNamed && !reports ? Subject.NOBODY : before;
    }

    /** Sentences without a report up to and including this one. */
    int silence() {
        return reports || clause != null ? 0 : silence + 1;
    }
}
