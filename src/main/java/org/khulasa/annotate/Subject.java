package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a sentence, as far as it is certain.
 *
 * @param speaker null when it is not certain
 * @param why how the subject is known, or why it is not
 * @param gender of the verb with which the subject stood
 */
record Subject(@Nullable Speaker speaker, Rule why, Verb.Gender gender, boolean institution) {
    static final Subject NOBODY = unknown(Rule.NO_SUBJECT);

    static Subject unknown(Rule why) {
        return new Subject(null, why, Verb.Gender.UNKNOWN, false);
    }

    static Subject of(Actor actor, Rule why, Verb.Gender gender) {
        return new Subject(actor.speaker(), actor.speaker() == null ? actor.why() : why, gender, actor.institution());
    }

    /** The same subject for a later verb. */
    Subject forVerb(Verb verb, Rule how) {
        if (speaker == null) {
            return this;
        }
        return gender.agreesWith(verb.gender())
                ? new Subject(speaker, how, gender, institution)
                : unknown(Rule.DISAGREES);
    }
}
