package org.khulasa.annotate;

import java.util.Set;
import org.khulasa.annotate.Verb.Trait;
import org.khulasa.lang.Fold;

/** What the words around a verb say about it. */
final class Grammar {
    private static final Set<String> NEGATIONS = Set.of(
            "\u0644\u0645", "\u0644\u0646", "\u0644\u0627", "\u0648\u0644\u0645", "\u0648\u0644\u0646"); // لم لن لا
    private static final String IS_NOT = "\u0644\u064A\u0633"; // ليس
    private static final Set<String> AUXILIARIES = Set.of(
            "\u0642\u062F",
            "\u0643\u0627\u0646",
            "\u0643\u0627\u0646\u062A",
            "\u0645\u0636\u064A",
            "\u0645\u0636\u062A"); // قد كان كانت مضى مضت
    private static final Set<String> REMARKS = Set.of(
            "\u062D\u064A\u062B",
            "\u0628\u0639\u062F\u0645\u0627",
            "\u0639\u0646\u062F\u0645\u0627",
            "\u0628\u064A\u0646\u0645\u0627",
            "\u0643\u0645\u0627",
            "\u0648\u0643\u0645\u0627"); // حيث بعدما عندما بينما كما وكما
    private static final String INDEED = "\u0642\u062F"; // قد
    private static final String WHO = Fold.key("\u0627\u0644\u0630\u064A"); // الذي
    private static final String WHO_F = Fold.key("\u0627\u0644\u062A\u064A"); // التي

    private static final int LONGEST_SUBJECT = 10;

    /** Before أن: إلا غير بيد حين, folded. */
    private static final Set<String> CONTRASTS =
            Set.of("\u0627\u0644\u0627", "\u063A\u064A\u0631", "\u0628\u064A\u062F", "\u062D\u064A\u0646");

    private static final String FROM = "\u0645\u0646"; // من
    private static final String WHAT = "\u0645\u0627"; // ما
    private static final String AND_HE = "\u0648\u0647\u0648"; // وهو
    private static final String AND_SHE = "\u0648\u0647\u064A"; // وهي
    private static final String THE_THING = "\u0627\u0644\u0627\u0645\u0631"; // الأمر, folded

    private Grammar() {}

    /** Whether a folded word denies what follows it: لن, لم, لا, ليس. */
    static boolean isNegation(String folded) {
        return NEGATIONS.contains(folded) || folded.equals(IS_NOT) || folded.equals(IS_NOT + "\u062A");
    }

    static boolean isNegated(Line line, int i) {
        return line.at(i - 1).isWord() && NEGATIONS.contains(line.at(i - 1).form());
    }

    static boolean isAuxiliary(String form) {
        return AUXILIARIES.contains(Words.withoutAnd(form));
    }

    /** الذي قال: the subject is the noun before, which may be any of several. */
    static boolean isRelative(Line line, int i) {
        String prev = Words.withoutAnd(line.at(i - 1).form());
        return prev.equals(WHO) || prev.equals(WHO_F);
    }

    /** «، حيث تعهد بايدن»: a remark, behind which the sentence may go on with its own subject. */
    static boolean isRemark(Line line, int i) {
        return REMARKS.contains(line.at(i - 1).form());
    }

    /** «إلا أن المكتب نفى»: a verb behind its subject in a clause that sets somebody against who spoke before. */
    static boolean isContrasted(Line line, int from, int i) {
        for (int k = i - 1;
                k > Math.max(from, i - LONGEST_SUBJECT) && line.at(k).isWord();
                k--) {
            if (isThat(line.at(k).form())) {
                boolean without = line.at(k - 2).form().equals(FROM);
                return !hasPronoun(line.at(k).form())
                        && CONTRASTS.contains(line.at(k - 1).form())
                        && !without;
            }
        }
        return false;
    }

    /** «وهو ما نفاه», «الأمر الذي نفاه»: what follows takes the whole sentence before for its object. */
    static boolean isRemarkOnAll(Line line, int i) {
        String prev = line.at(i - 1).form();
        String first = line.at(i - 2).form();
        return prev.equals(WHAT) && (first.equals(AND_HE) || first.equals(AND_SHE))
                || prev.equals(WHO) && first.equals(THE_THING);
    }

    /** Whether a clause begins at a verb. */
    static boolean isClauseStart(Line line, int from, int i, Verb verb) {
        int k = i;
        while (k > from && Words.withoutAnd(line.at(k - 1).form()).equals(INDEED)) {
            k--;
        }
        Item prev = line.at(k - 1);
        boolean and = verb.is(Trait.JOINED) || k < i && line.at(k).form().startsWith("\u0648");
        return and || k == from || !prev.isWord() || prev.is(WordList.CLAUSE_OPENERS);
    }

    /** Whether a verb is its sentence's first: nothing stands before it, or a phrase and a comma. */
    static boolean leads(Line line, int from, int i, Verb verb) {
        if (i == from) {
            return true;
        }
        boolean onlyFunction = true;
        for (int k = from; k < i; k++) {
            String form = line.at(k).form();
            onlyFunction &= WordList.FUNCTION.has(form)
                    || WordList.TURNS.has(form)
                    || !line.at(k).isWord();
        }
        return onlyFunction || !verb.is(Trait.JOINED) && !line.at(i - 1).isWord();
    }

    /** Whether a noun phrase that begins at an item may be the subject of a verb behind it. */
    static boolean opensClause(Line line, int from, int k) {
        Item prev = line.at(k - 1);
        return k == from || prev.isWord() && (prev.is(WordList.CLAUSE_OPENERS) || isAuxiliary(prev.form()));
    }

    /** أنه, لكنها: the subject is in the particle, so that a noun behind the verb is its object. */
    static boolean hasPronoun(String word) {
        boolean pronoun = word.endsWith("\u0647") || word.endsWith("\u0647\u0627");
        return pronoun && (WordList.THAT.has(word) || WordList.CLAUSE_OPENERS.has(word)) && !WordList.TURNS.has(word);
    }

    /** أن in all its shapes, but not the prepositions that stand beside it. */
    static boolean isThat(String word) {
        return WordList.THAT.has(word) && (word.startsWith("\u0627\u0646") || word.startsWith("\u0628\u0627\u0646"));
    }

    /** Whether و joins another person to a subject that ends before an item. */
    static boolean isJoined(Line line, int end) {
        Item item = line.at(end);
        if (!item.isWord() || !item.form().startsWith("\u0648") || item.form().length() < 4) {
            return false;
        }
        String bare = item.form().substring(1);
        return line.name(end) != null || WordList.PERSON_TITLES.has(bare) || WordList.TITLES.has(bare);
    }

    /** The item after the adverbs that may part a verb from its subject. */
    static int afterAdverbs(Line line, int i) {
        int j = i + 1;
        while (line.at(j).is(WordList.ADVERBS) || line.at(j).kind() == Item.Kind.COMMA && j > i + 1) {
            j++;
        }
        return j;
    }
}
