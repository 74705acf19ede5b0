package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Folded;

/**
 * A word, a number or a sign of a line, folded: digits of all families are 0-9.
 *
 * @param start offset in the line
 * @param end offset behind it in the line
 */
record DateToken(Type type, String text, int start, int end) {
    enum Type {
        WORD,
        NUMBER,
        SIGN
    }

    static List<DateToken> of(String line) {
        Folded folded = Fold.of(line);
        String key = folded.key();
        List<DateToken> tokens = new ArrayList<>();
        for (int i = 0; i < key.length(); ) {
            Type type = type(key.charAt(i));
            int end = i + 1;
            while (type != Type.SIGN && end < key.length() && type(key.charAt(end)) == type) {
                end++;
            }
            if (key.charAt(i) != ' ') {
                tokens.add(new DateToken(type, key.substring(i, end), folded.start(i), folded.end(end)));
            }
            i = end;
        }
        return tokens;
    }

    /** Digits and letters part even when no space stands between them, as scraped text often has it. */
    private static Type type(char c) {
        return c >= '0' && c <= '9' ? Type.NUMBER : Character.isLetter(c) ? Type.WORD : Type.SIGN;
    }

    /** The value, or -1 when it is no number of up to four digits. */
    int number() {
        return type == Type.NUMBER && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    boolean isSign(String signs) {
        return type == Type.SIGN && signs.contains(text);
    }
}
