package org.khulasa.ingest;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;

/** The tokens of a line and what they are to a date: names of months and days, separators, words that add nothing. */
record DateTokens(List<DateToken> list) {
    private static final String BETWEEN = ",\u060C/-.()\u2013";
    private static final String JOINS = ",\u060C/-()\u2013";

    /** A number and the token behind the words that say it; Hijri months have the numbers 101 to 112. */
    record Name(int number, int end) {}

    static boolean isFiller(String word) {
        return Vocabulary.DATE_FILLERS.contains(word) || DayTime.isWord(word);
    }

    int size() {
        return list.size();
    }

    DateToken get(int i) {
        return list.get(i);
    }

    /** A month's name, and the other name of the same month if it follows; two different months are no date. */
    @Nullable
    Name month(int i) {
        Name first = name(Vocabulary.MONTHS, i);
        if (first == null) {
            return null;
        }
        int next = first.end;
        while (next < list.size() && next < first.end + 2 && list.get(next).isSign(BETWEEN)) {
            next++;
        }
        Name second = next > first.end ? name(Vocabulary.MONTHS, next) : null;
        if (second == null) {
            boolean abbreviated = isEnglish(i) && isSign(first.end, "."); // "Sept. 5"
            return abbreviated ? new Name(first.number, first.end + 1) : first;
        }
        return second.number == first.number
                ? new Name(first.number, closing(second.end))
                : isHijri(first.number) != isHijri(second.number) ? first : null;
    }

    static boolean isHijri(int month) {
        return month > 100;
    }

    /** «الحادي والعشرين». */
    @Nullable
    Name ordinal(int i) {
        return name(Vocabulary.ORDINALS, i);
    }

    /** The longer name wins: «كانون الثاني», «الثاني عشر». */
    private @Nullable Name name(Map<String, Integer> names, int i) {
        if (i < 0 || i >= list.size() || list.get(i).type() != Type.WORD) {
            return null;
        }
        String word = list.get(i).text();
        if (i + 1 < list.size() && list.get(i + 1).type() != Type.SIGN) {
            Integer two = names.get(word + " " + list.get(i + 1).text());
            if (two != null) {
                return new Name(two, i + 2);
            }
        }
        Integer one = names.get(word);
        return one == null ? null : new Name(one, i + 1);
    }

    private int closing(int i) {
        return i < list.size() && list.get(i).isSign(")") ? i + 1 : i;
    }

    /** The next token that is neither a separator nor a filler, at most so many further on. */
    int skip(int i, int most) {
        int at = i;
        while (at < list.size() && at < i + most && isBetween(at)) {
            at++;
        }
        return at;
    }

    /** The next token that is neither a separator nor a word that joins the parts of a date, at most so many further on. */
    int join(int i, int most) {
        int at = i;
        while (at < list.size() && at < i + most && joins(at)) {
            at++;
        }
        return at;
    }

    private boolean joins(int i) {
        DateToken token = list.get(i);
        if (token.isSign(".")) { // between the parts of a date, not at the end of a sentence
            return i + 1 < list.size() && list.get(i + 1).start() == token.end();
        }
        return token.isSign(JOINS) || token.type() == Type.WORD && Vocabulary.DATE_JOINS.contains(token.text());
    }

    /** A separator or a filler. */
    boolean isBetween(int i) {
        DateToken token = list.get(i);
        return token.isSign(BETWEEN) || token.type() == Type.WORD && Vocabulary.DATE_FILLERS.contains(token.text());
    }

    /** The value of a number of at most so many digits, else -1. */
    int number(int i, int digits) {
        return i >= 0 && i < list.size() && list.get(i).text().length() <= digits
                ? list.get(i).number()
                : -1;
    }

    /** The value of a number of four digits, else -1. */
    int year(int i) {
        return number(i, 3) < 0 ? number(i, 4) : -1;
    }

    boolean isSign(int i, String signs) {
        return i >= 0 && i < list.size() && list.get(i).isSign(signs);
    }

    boolean isWord(int i, Phrases words) {
        return i >= 0
                && i < list.size()
                && list.get(i).type() == Type.WORD
                && words.contains(list.get(i).text());
    }

    boolean isEnglish(int i) {
        return i >= 0
                && i < list.size()
                && list.get(i).type() == Type.WORD
                && !list.get(i).text().isEmpty()
                && list.get(i).text().charAt(0) < 0x80;
    }

    /** What the words say of an hour, null when they are none; see the data file. */
    @Nullable
    Integer dayTime(int i) {
        Name name = name(Vocabulary.DAY_TIMES, i);
        return name == null ? null : name.number;
    }

    int dayTimeLength(int i) {
        Name name = name(Vocabulary.DAY_TIMES, i);
        return name == null ? 0 : name.end - i;
    }

    /** How many tokens an offset from Greenwich has behind its sign, 0 when it is none: 0300, 03:00. */
    int offset(int i) {
        if (year(i) >= 0 && year(i) <= 1400) {
            return 1;
        }
        boolean colon = number(i, 2) >= 0 && number(i, 2) <= 14 && isSign(i + 1, ":") && number(i + 2, 2) >= 0;
        return colon ? 3 : 0;
    }

    @Nullable
    DayOfWeek weekday(int i) {
        Integer day = i < 0 || i >= list.size()
                ? null
                : Vocabulary.WEEKDAYS.get(list.get(i).text());
        return day == null ? null : DayOfWeek.of(day);
    }
}
