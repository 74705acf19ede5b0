package org.khulasa.ingest;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;

/**
 * A time of day beside a date, as printed: no zone is applied.
 *
 * @param end offset in the line behind it, 0 when it stands before the date
 */
record DayTime(LocalTime time, int end) {
    /** Folded: «صباحا», «ص», «فجرا», am. */
    private static final Set<String> BEFORE_NOON =
            Set.of("\u0635\u0628\u0627\u062D\u0627", "\u0635", "\u0641\u062C\u0631\u0627", "am");
    /** Folded: «مساء», «م», «ظهرا», «عصرا», pm. */
    private static final Set<String> AFTER_NOON = Set.of(
            "\u0645\u0633\u0627\u0621",
            "\u0645\u0633\u0627\u0621\u0627",
            "\u0645",
            "\u0638\u0647\u0631\u0627",
            "\u0639\u0635\u0631\u0627",
            "pm");

    /** As far as a time may stand from its date. */
    private static final int REACH = 6;

    static boolean isWord(String word) {
        return BEFORE_NOON.contains(word) || AFTER_NOON.contains(word);
    }

    /** The time behind the date, else the one before it. */
    static @Nullable DayTime near(List<DateToken> tokens, int start, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
            LocalTime time = at(tokens, i);
            if (time != null) {
                return new DayTime(time, tokens.get(last(tokens, i)).end());
            }
            if (tokens.get(i).type() == Type.NUMBER || !passes(tokens.get(i))) {
                break;
            }
        }
        for (int i = start - 3; i >= Math.max(0, start - REACH - 3); i--) {
            LocalTime time = at(tokens, i);
            if (time != null) {
                return new DayTime(time, 0);
            }
        }
        return null;
    }

    private static boolean passes(DateToken token) {
        return token.type() == Type.SIGN || DateTokens.isFiller(token.text());
    }

    private static @Nullable LocalTime at(List<DateToken> tokens, int i) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i + 1).isSign(":")
                || tokens.get(i + 2).text().length() != 2) {
            return null;
        }
        int hour = tokens.get(i).number();
        int minute = tokens.get(i + 2).number();
        int next = behind(tokens, i);
        String word = next < tokens.size() ? tokens.get(next).text() : "";
        if (AFTER_NOON.contains(word) && hour >= 1 && hour < 12) {
            hour += 12;
        } else if (BEFORE_NOON.contains(word) && hour == 12) {
            hour = 0;
        }
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /** The first token behind minutes and seconds. */
    private static int behind(List<DateToken> tokens, int i) {
        int next = i + 3;
        return next + 1 < tokens.size() && tokens.get(next).isSign(":") ? next + 2 : next;
    }

    private static int last(List<DateToken> tokens, int i) {
        int next = behind(tokens, i);
        return next < tokens.size() && isWord(tokens.get(next).text()) ? next : next - 1;
    }
}
