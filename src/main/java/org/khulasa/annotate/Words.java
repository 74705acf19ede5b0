package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.lang.Fold;

/** What the letters of a folded word say about it. */
final class Words {
    private Words() {}

    /** The words of a folded text; an empty one at an end where no word stands. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (!Fold.isWord(folded.charAt(i))) {
                words.add(folded.substring(from, i));
                while (i + 1 < folded.length() && !Fold.isWord(folded.charAt(i + 1))) {
                    i++;
                }
                from = i + 1;
            }
        }
        words.add(folded.substring(from));
        return words;
    }

    /** Whether a word begins with the article. */
    static boolean isDefinite(String folded) {
        return folded.length() > 3 && folded.startsWith("\u0627\u0644");
    }

    /** The word with each particle that may be glued to it: و ف ب ك, and ل, before which the article loses its alef. */
    static List<String> withParticles(String folded) {
        String bare = isDefinite(folded) ? folded.substring(1) : folded;
        return List.of("\u0648" + folded, "\u0641" + folded, "\u0628" + folded, "\u0643" + folded, "\u0644" + bare);
    }

    /** The word without a glued و or ف; the word itself when it has none. */
    static String withoutAnd(String folded) {
        boolean and = folded.length() > 2 && (folded.charAt(0) == '\u0648' || folded.charAt(0) == '\u0641');
        return and ? folded.substring(1) : folded;
    }
}
