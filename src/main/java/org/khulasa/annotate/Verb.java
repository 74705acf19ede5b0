package org.khulasa.annotate;

import java.util.EnumSet;
import java.util.Set;

/** A verb form that may report speech or give a sentence a new subject. */
record Verb(Form form, Gender gender, Set<Trait> traits) {
    enum Form {
        SINGULAR,
        /** Dual and plural: no one person speaks. */
        PLURAL,
        /** قائلاً, مشيراً: goes with the subject of the verb before it. */
        PARTICIPLE,
        /** قوله: its owner stands before it. */
        NOUN
    }

    enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN;

        boolean agreesWith(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    enum Trait {
        /** It introduces words; without this it only names a new subject. */
        SAYS,
        /** It goes on with what somebody has begun to say: أضاف, تابع. */
        ADDS,
        /** It has a person for its object: in «وأبلغ بوتين أن» Putin may be the one who is told. */
        TELLS,
        /** The form is another word too. */
        DOUBTFUL,
        /** It has a glued و or ف. */
        JOINED
    }

    static Verb of(Form form, Gender gender, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        for (Trait trait : traits) {
            set.add(trait);
        }
        return new Verb(form, gender, set);
    }

    Verb with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Verb(form, gender, more);
    }

    Verb without(Trait trait) {
        Set<Trait> fewer = EnumSet.noneOf(Trait.class);
        fewer.addAll(traits);
        fewer.remove(trait);
        return new Verb(form, gender, fewer);
    }

    Verb as(Form other, Gender itsGender) {
        return new Verb(other, itsGender, traits);
    }

    boolean says() {
        return traits.contains(Trait.SAYS);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
