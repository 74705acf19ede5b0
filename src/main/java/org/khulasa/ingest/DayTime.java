package org.khulasa.ingest;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;

/**
 * A time of day beside a date, as printed: no zone is applied.
 *
 * @param end offset in the line behind it and its zone, 0 when it stands before the date
 */
record DayTime(LocalTime time, int end) {
    /** As far as a time may stand from its date. */
    private static final int REACH = 6;

    /** «صباحا», «م», am: what words beside a time say of its hour. */
    static boolean isWord(String word) {
        return Vocabulary.DAY_TIMES.containsKey(word);
    }

    /** The time behind the date, else the one before it. */
    static @Nullable DayTime near(DateTokens tokens, int start, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
            LocalTime time = at(tokens, i);
            if (time != null) {
                return new DayTime(time, tokens.get(last(tokens, i)).end());
            }
            if (!passes(tokens, i)) {
                break;
            }
        }
        for (int i = start - 1; i >= Math.max(0, start - REACH - 5); i--) {
            LocalTime time = at(tokens, i);
            if (time != null) {
                return new DayTime(time, 0);
            }
            boolean part =
                    tokens.get(i).type() == Type.NUMBER && (tokens.isSign(i - 1, ":") || tokens.isSign(i + 1, ":"));
            if (!part && !passes(tokens, i)) {
                break;
            }
        }
        return null;
    }

    /** The time inside a date such as "Nov 21 10:43:00 2017". */
    static @Nullable LocalTime inside(DateTokens tokens, int start, int end) {
        for (int i = start; i < end - 3; i++) {
            LocalTime time = at(tokens, i);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static boolean passes(DateTokens tokens, int i) {
        DateToken token = tokens.get(i);
        return token.type() == Type.SIGN || DateTokens.isFiller(token.text()) || tokens.weekday(i) != null;
    }

    private static @Nullable LocalTime at(DateTokens tokens, int i) {
        if (!tokens.isSign(i + 1, ":") || tokens.isSign(i - 1, ":+")) {
            return null;
        }
        int hour = tokens.number(i, 2);
        int minute = tokens.number(i + 2, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || tokens.number(i + 2, 1) >= 0) {
            return null;
        }
        Integer part = tokens.dayTime(behind(tokens, i));
        if (part == null && tokens.isEnglish(i - 1)) {
            part = tokens.dayTime(i - 1); // "PM 05:30", as right-to-left pages print it
        }
        return LocalTime.of(part == null ? hour : hour(hour, part), minute);
    }

    private static int hour(int hour, int part) {
        if (part == 0) {
            return hour == 12 ? 0 : hour;
        }
        if (part == 18 && hour < 6 || hour >= 12) {
            return part == 18 && hour == 12 ? 0 : hour;
        }
        return part == 10 && hour >= 10 ? hour : hour + 12;
    }

    /** The first token behind minutes, seconds and their fractions. */
    private static int behind(DateTokens tokens, int i) {
        int next = i + 3;
        if (tokens.isSign(next, ":") && tokens.number(next + 1, 2) >= 0) {
            next += 2;
            if (tokens.isSign(next, ".")
                    && next + 1 < tokens.size()
                    && tokens.get(next + 1).type() == Type.NUMBER) {
                next += 2;
            }
        }
        return next;
    }

    /** The last token of the time, its zone included: «10:43 صباحا», "13:59:00+03:00", «06:15 بتوقيت مكة». */
    private static int last(DateTokens tokens, int i) {
        int next = behind(tokens, i);
        next += tokens.dayTime(next) == null ? 0 : tokens.dayTimeLength(next);
        if (tokens.isSign(next, "+-") && tokens.offset(next + 1) > 0) {
            return next + tokens.offset(next + 1);
        }
        if (tokens.isWord(next, Vocabulary.ZONES)) {
            next++;
            boolean named = tokens.isWord(next - 1, Vocabulary.ZONE_OF)
                    && next < tokens.size()
                    && tokens.get(next).type() == Type.WORD;
            next += named ? 1 : 0;
        }
        return next - 1;
    }
}
