package org.khulasa.annotate;

import java.util.HashSet;
import java.util.Set;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Fold;

/** The word lists of this package, folded; {@code resources/org/khulasa/annotate} says what each is for. */
final class Words {
    static final Set<String> FUNCTION = list("function-words.txt");
    static final Set<String> ADVERBS = list("adverbs.txt");
    static final Set<String> CLAUSE_OPENERS = list("clause-openers.txt");
    static final Set<String> TURNS = list("turns.txt");
    static final Set<String> THAT = list("that.txt");
    static final Set<String> SOURCES = list("sources.txt");
    static final Set<String> NOT_SPEECH = list("not-speech.txt");
    static final Set<String> FIRST_PERSON = list("first-person.txt");
    static final Set<String> VAGUE = list("vague-subjects.txt");
    static final Set<String> PERSON_TITLES = list("person-titles.txt");
    static final Set<String> TITLES = list("titles.txt");
    /** After an office: somebody who does not hold it, or not yet. */
    static final Set<String> FORMER = list("former.txt");
    /** Given names: before a surname they tell a relative or stranger from the leader. */
    static final Set<String> GIVEN = list("given-names.txt");
    /** Surnames that are common words too. */
    static final Set<String> COMMON = list("common-words.txt");

    private Words() {}

    private static Set<String> list(String name) {
        Set<String> words = new HashSet<>();
        for (String line : Lines.of(Words.class, name)) {
            for (String word : line.split("\\s+", -1)) {
                words.add(Fold.key(word));
            }
        }
        return Set.copyOf(words);
    }

    /** Whether a word begins with the article. */
    static boolean isDefinite(String folded) {
        return folded.length() > 3 && folded.startsWith("\u0627\u0644");
    }

    /** The word without a glued و or ف; the word itself when it has none. */
    static String withoutAnd(String folded) {
        boolean and = folded.length() > 2 && (folded.charAt(0) == '\u0648' || folded.charAt(0) == '\u0641');
        return and ? folded.substring(1) : folded;
    }
}
