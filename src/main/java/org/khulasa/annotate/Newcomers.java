package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.annotate.Verb.Trait;

/**
 * Notices who may become the subject of a sentence without a verb that the program knows: a name that opens a clause, or
 * a person behind an unknown word that may be a verb. Where that is not certain the sentence has no certain subject.
 */
final class Newcomers {
    private static final Set<String> BUT = Set.of("\u0644\u0643\u0646", "\u0648\u0644\u0643\u0646"); // لكن ولكن

    private static final int LONGEST_OFFICE = 6;

    private final Line line;
    private final int from;
    private final Actors actors;
    private final Talk talk;

    /**
     * A new subject.
     *
     * @param actor its phrase, null when it is not certain
     * @param end index of the item after the phrase, or of the word itself
     */
    record Newcomer(Subject subject, @Nullable Actor actor, int end) {}

    Newcomers(Line line, int from, Actors actors, Talk talk) {
        this.line = line;
        this.from = from;
        this.actors = actors;
        this.talk = talk;
    }

    /** The new subject that a word which is no known verb brings, or null. The word stands in no reported clause. */
    @Nullable
    Newcomer at(int i) {
        Named name = line.name(i);
        Item prev = line.at(i - 1);
        boolean opened = i == from || prev.isWord() && prev.is(WordList.CLAUSE_OPENERS);
        boolean particle = name != null && name.hit().hasParticle();
        if (!opened && prev.isWord() || particle || isFunction(line.at(i))) {
            return null;
        }
        if (isApposition(i) || isOfficeOfNameBefore(i) || isObject(i)) {
            return null;
        }
        if (actors.isKnownSubject(line, i)) {
            return topic(i);
        }
        // No verb has the article: «، والتركي رجب طيب أردوغان» goes on with what stands before.
        boolean definite = Words.isDefinite(Words.withoutAnd(line.at(i).form()));
        boolean contested = prev.isWord() && BUT.contains(prev.form()) || (definite ? opened : takesSubject(i));
        return contested ? contested(i + 1) : null;
    }

    /** «ودعا بوتين أيضا الحكومة»: the verb has its subject before the adverb. */
    private boolean isObject(int i) {
        return line.at(i - 1).is(WordList.ADVERBS) && BareOffices.nameBefore(line, i - 1) != null;
    }

    static boolean isFunction(Item word) {
        String bare = Words.withoutAnd(word.form());
        int lists = bare.length() == word.form().length()
                ? word.lexeme().lists()
                : word.lexeme().lists() | WordList.bits(bare);
        return (lists & (WordList.FUNCTION.bit() | WordList.THAT.bit() | WordList.ADVERBS.bit())) != 0;
    }

    /**
     * «للرئيس الأميركي، دونالد ترامب، إن», «مع الرئيس الأميركي، دونالد ترامب في»: a name behind a comma right behind an office
     * is no new subject when another comma follows or when its bearer held the office.
     */
    private boolean isApposition(int i) {
        Named name = line.name(i);
        if (name == null || line.at(i - 1).kind() != Item.Kind.COMMA) {
            return false;
        }
        boolean closed = line.at(line.after(name, i)).kind() == Item.Kind.COMMA;
        for (int k = i - 2; k >= Math.max(from, i - 1 - LONGEST_OFFICE); k--) {
            OfficePhrase plain = OfficePhrase.at(line, k);
            OfficePhrase office = plain != null ? plain : OfficePhrase.afterParticle(line, k);
            if (office != null && office.end() == i - 1 && (closed || actors.held(name, office))) {
                return true;
            }
        }
        return false;
    }

    /** «بدر عبد العاطي، وزير الخارجية، إن»: an office between commas right behind the name of who holds it. */
    private boolean isOfficeOfNameBefore(int i) {
        String before = line.at(i - 1).kind() == Item.Kind.COMMA ? BareOffices.nameBefore(line, i) : null;
        Actor office = before == null || line.name(i) != null ? null : actors.at(line, i);
        Speaker holder = office == null ? null : office.speaker();
        return before != null && holder != null && before.equals(holder.id());
    }

    /** Whether a person follows who may be the subject of this unknown word. */
    private boolean takesSubject(int i) {
        Named after = line.name(i + 1);
        if (after != null && (after.hit().hasParticle() || talk.isSpeaking(after.leader()))) {
            return false;
        }
        Item word = line.at(i + 1);
        return actors.isKnownSubject(line, i + 1)
                || word.is(WordList.PERSON_TITLES)
                || word.is(WordList.GIVEN) && !line.isOn(i + 1);
    }

    /** A name that opens a clause is the subject of the verb behind it; a reporting verb sees to that itself. */
    private @Nullable Newcomer topic(int i) {
        Actor actor = actors.at(line, i);
        Verb verb = actor == null ? null : line.at(actor.end()).lexeme().verb();
        boolean joined = verb != null && verb.is(Trait.JOINED);
        if (actor == null || verb != null && verb.says() && !joined) {
            return null;
        }
        return verb != null && !joined && verb.form() == Form.SINGULAR
                ? new Newcomer(Subject.of(actor, Rule.SAME_SUBJECT, verb.gender()), actor, actor.end())
                : contested(actor.end());
    }

    private static Newcomer contested(int end) {
        return new Newcomer(Subject.unknown(Rule.CONTESTED), null, end);
    }
}
