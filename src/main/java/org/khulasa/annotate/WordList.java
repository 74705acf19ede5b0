package org.khulasa.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Fold;

/** The word lists of this package; each file says what it is for. A word may be in several. */
enum WordList {
    /** Begins no subject: prepositions, conjunctions, adverbs, pronouns. */
    FUNCTION("function-words.txt"),
    /** May stand between a verb and its subject. */
    ADVERBS("adverbs.txt"),
    /** A new clause begins behind it. */
    CLAUSE_OPENERS("clause-openers.txt"),
    /** Reporting verbs after which a clause is what the speaker holds true. */
    ASSERTING("asserting.txt"),
    /** Right before أن: its clause is nothing that is said. */
    NO_REPORT("no-report.txt"),
    /** Right before a verb: what it says has not happened, or nobody knows. */
    IF("if-words.txt"),
    /** Somebody else takes the word. */
    TURNS("turns.txt"),
    /** Joins a reporting verb to the words reported. */
    THAT("that.txt"),
    /** A source is named behind it. */
    SOURCES("sources.txt"),
    /** Its quoted complement is a title, a slogan, a name or a question. */
    NOT_SPEECH("not-speech.txt"),
    /** Somebody speaks of himself or his own side. */
    FIRST_PERSON("first-person.txt"),
    /** A subject without a name. */
    VAGUE("vague-subjects.txt"),
    /** Describes a person who may then be named. */
    PERSON_TITLES("person-titles.txt"),
    /** May stand before a name as that person's own title. */
    TITLES("titles.txt"),
    /** Behind an office: what its holder speaks of. */
    OBJECTS("objects.txt"),
    /** After an office: somebody who does not hold it, or not yet. */
    FORMER("former.txt"),
    /** Before an office: relatives and staff of its holder. */
    KIN("kin.txt"),
    /** Given names: before a surname they tell a relative or stranger from the leader. */
    GIVEN("given-names.txt"),
    /** Surnames that are common words too. */
    COMMON("common-words.txt"),
    /** Those of them that are no words where a particle is glued to them. */
    PLAIN("plain-surnames.txt");

    /** Every listed word, folded, with one bit for each list that has it. */
    private static final Map<String, Integer> BITS = new HashMap<>();

    static {
        for (WordList list : values()) {
            for (String line : Lines.of(WordList.class, list.file)) {
                for (String word : line.split(" ", -1)) {
                    BITS.merge(Fold.key(word), list.bit(), (a, b) -> a | b);
                }
            }
        }
    }

    private final String file;

    WordList(String file) {
        this.file = file;
    }

    /** All words of all lists, folded. */
    static Set<String> words() {
        return BITS.keySet();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** Whether the list has a folded word. */
    boolean has(String folded) {
        return (bits(folded) & bit()) != 0;
    }

    /** The lists that have a folded word, as bits. */
    static int bits(String folded) {
        Integer bits = BITS.get(folded);
        return bits == null ? 0 : bits;
    }
}
