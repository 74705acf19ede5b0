package org.khulasa.ingest;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;

/** The tokens of a line and what they are to a date: names of months and days, separators, words that add nothing. */
record DateTokens(List<DateToken> list) {
    private static final String BETWEEN = ",\u060C/-.()\u2013";
    /** Words that may stand around a date and add nothing: «الموافق», «يوم», «عام», «سنة», «م», «هـ», «الساعة», GMT ... */
    private static final Set<String> FILLERS = Set.of(
            "\u064A\u0648\u0645",
            "\u0639\u0627\u0645",
            "\u0633\u0646\u0647",
            "\u0645",
            "\u0647",
            "\u0645\u0646",
            "\u0634\u0647\u0631",
            "\u0627\u0644\u0645\u0648\u0627\u0641\u0642",
            "\u0627\u0644\u0633\u0627\u0639\u0647",
            "\u0641\u064A",
            "\u0628\u062A\u0648\u0642\u064A\u062A",
            "\u063A\u0631\u064A\u0646\u062A\u0634",
            "gmt",
            "utc",
            "t",
            "z",
            "at",
            "on",
            "of",
            "the",
            "th",
            "st",
            "nd",
            "rd");

    /** The number of a month, 0 for a Hijri one, and the token behind its name. */
    record Month(int number, int end) {}

    static boolean isFiller(String word) {
        return FILLERS.contains(word) || DayTime.isWord(word);
    }

    int size() {
        return list.size();
    }

    DateToken get(int i) {
        return list.get(i);
    }

    /** A month's name, and the other name of the same month if it follows; two different months are no date. */
    @Nullable
    Month month(int i) {
        Month first = name(i);
        if (first == null) {
            return null;
        }
        int next = skip(first.end, 2);
        Month second = next > first.end ? name(next) : null;
        if (second == null) {
            return first;
        }
        return second.number == first.number
                ? new Month(first.number, closing(second.end))
                : first.number == 0 || second.number == 0 ? first : null;
    }

    private @Nullable Month name(int i) {
        if (i >= list.size() || list.get(i).type() != Type.WORD) {
            return null;
        }
        String word = list.get(i).text();
        if (i + 1 < list.size()) {
            Integer two = Vocabulary.MONTHS.get(word + " " + list.get(i + 1).text());
            if (two != null) {
                return new Month(two, i + 2);
            }
        }
        Integer one = Vocabulary.MONTHS.get(word);
        return one == null ? null : new Month(one, i + 1);
    }

    private int closing(int i) {
        return i < list.size() && list.get(i).isSign(")") ? i + 1 : i;
    }

    /** The next token that is neither a separator nor a filler, at most so many further on. */
    int skip(int i, int most) {
        int at = i;
        while (at < list.size() && at < i + most && isBetween(list.get(at))) {
            at++;
        }
        return at;
    }

    static boolean isBetween(DateToken token) {
        return token.isSign(BETWEEN) || token.type() == Type.WORD && FILLERS.contains(token.text());
    }

    boolean isEnglish(int i) {
        return i < list.size() && list.get(i).text().charAt(0) < 0x80;
    }

    @Nullable
    DayOfWeek weekday(int i) {
        Integer day = i < 0 || i >= list.size()
                ? null
                : Vocabulary.WEEKDAYS.get(list.get(i).text());
        return day == null ? null : DayOfWeek.of(day);
    }
}
