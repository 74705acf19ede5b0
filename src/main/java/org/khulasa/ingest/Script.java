package org.khulasa.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/** Tells Arabic from other languages: those in Latin letters, and those that write Arabic letters. */
final class Script {
    /** Letters that Persian, Urdu and Kurdish have and Arabic has not. */
    private static final String OTHERS =
            "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06C1\u06BE\u06D2\u06BA\u0679\u0688\u0691\u06CE\u06C6\u06D5\u0695\u06B5\u06A4";

    private static final String ARTICLE = "\u0627\u0644";

    private Script() {}

    /** What the text is written in, when that is not Arabic; null when it is. */
    static @Nullable String other(List<Line> lines) {
        int arabic = 0;
        int others = 0;
        int letters = 0;
        int words = 0;
        int articles = 0;
        for (Line line : lines) {
            for (char c : line.text().toCharArray()) {
                if (Fold.isLetter(c)) {
                    letters++;
                    arabic += isArabic(c) ? 1 : 0;
                    others += c > '\u066F' && OTHERS.indexOf(c) >= 0 ? 1 : 0;
                }
            }
            for (String word : line.words()) {
                words++;
                articles += hasArticle(word) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return "signs and figures without a letter";
        }
        if (arabic * 10L < letters * 4L) {
            return "another script: " + 100L * arabic / letters + " % of its letters are Arabic";
        }
        boolean noArticles = articles * 100L < words * 6L;
        return noArticles && others * 100L > arabic * 2L
                ? "another language in Arabic letters, such as Persian, Urdu or Kurdish"
                : null;
    }

    /** Whether the letter is of the Arabic script; a range test, since every letter of every line is asked. */
    static boolean isArabic(char letter) {
        return letter >= '\u0600' && letter <= '\u06FF'
                || letter >= '\u0750' && letter <= '\u077F'
                || letter >= '\u08A0' && letter <= '\u08FF'
                || letter >= '\uFB50' && letter <= '\uFDFF'
                || letter >= '\uFE70' && letter <= '\uFEFC';
    }

    /** The Arabic article, alone or behind a joined preposition or conjunction: one word in five has it. */
    private static boolean hasArticle(String folded) {
        return folded.length() > 3
                && (folded.startsWith(ARTICLE) || folded.startsWith(ARTICLE, 1) || folded.startsWith("\u0644\u0644"));
    }
}
