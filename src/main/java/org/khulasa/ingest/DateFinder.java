package org.khulasa.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;
import org.khulasa.ingest.FoundDate.Form;

/**
 * Finds complete dates in a line: month names of all Arab countries and of English, doubled or bracketed, three families of
 * digits, numeric forms. A day of the week beside a date is its check digit: if it does not fit, the date is none.
 */
final class DateFinder {
    private static final String BETWEEN = ",\u060C/-.()\u2013";
    /** Words that may stand around a date and add nothing: «الموافق», «يوم», «عام», «سنة», «م», «هـ», «الساعة», GMT ... */
    private static final Set<String> FILLERS = Set.of(
            "\u064A\u0648\u0645", "\u0639\u0627\u0645", "\u0633\u0646\u0647", "\u0645", "\u0647", "\u0645\u0646", "\u0634\u0647\u0631",
            "\u0627\u0644\u0645\u0648\u0627\u0641\u0642", "\u0627\u0644\u0633\u0627\u0639\u0647", "\u0641\u064A",
            "\u0628\u062A\u0648\u0642\u064A\u062A", "\u063A\u0631\u064A\u0646\u062A\u0634", "gmt", "utc", "t", "z", "at", "on", "of", "the", "th", "st", "nd", "rd");

    private final List<DateToken> tokens;
    private final List<FoundDate> found = new ArrayList<>();

    private DateFinder(String line) {
        tokens = DateToken.of(line);
    }

    /** All dates, in their order; a line without a digit costs nothing. */
    static List<FoundDate> find(String line) {
        if (line.codePoints().noneMatch(Character::isDigit)) {
            return List.of();
        }
        DateFinder finder = new DateFinder(line);
        finder.scan();
        return finder.found;
    }

    /** Whether nothing of weight is left when dates, times, days and labels are taken away. */
    static boolean isOnlyDate(String line) {
        if (line.codePoints().noneMatch(Character::isDigit)) {
            return false;
        }
        return DateLeftover.words(line).isEmpty();
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(word) || DayTime.isWord(word);
    }

    private void scan() {
        for (int i = 0; i < tokens.size(); ) {
            Match match = match(i);
            if (match == null) {
                i++;
                continue;
            }
            add(match);
            i = match.end;
        }
    }

    /** Day, month and year between two tokens; year 0 when none is given, month 0 for a Hijri one. */
    private record Match(int start, int end, int year, int month, int day, Form form) {}

    private record Month(int number, int end) {}

    private @Nullable Match match(int i) {
        DateToken token = tokens.get(i);
        if (token.type() == Type.NUMBER) {
            Match numeric = numeric(i);
            if (numeric != null) {
                return numeric;
            }
            int value = token.number();
            if (value > 31) {
                return stamp(i, value);
            }
            return value >= 0 && token.text().length() <= 2 ? dayFirst(i, value) : null;
        }
        Month month = month(i);
        return month == null ? null : monthFirst(i, month);
    }

    /** 17.03.2020, 2020/12/25, 2018-04-28; the order of day and month is the Arab one unless it is impossible. */
    private @Nullable Match numeric(int i) {
        if (i + 4 >= tokens.size() || !tokens.get(i + 1).isSign("./-") || !tokens.get(i + 3).isSign(tokens.get(i + 1).text())) {
            return null;
        }
        int a = tokens.get(i).number();
        int b = tokens.get(i + 2).number();
        int c = tokens.get(i + 4).number();
        if (a < 0 || b < 0 || c < 0) {
            return null;
        }
        if (tokens.get(i).text().length() == 4) {
            return new Match(i, i + 5, a, b, c, tokens.get(i + 1).isSign("-") ? Form.ISO : Form.NUMERIC);
        }
        if (tokens.get(i + 4).text().length() != 4) {
            return null;
        }
        boolean american = a <= 12 && b > 12;
        return new Match(i, i + 5, c, american ? a : b, american ? b : a, Form.NUMERIC);
    }

    private @Nullable Match dayFirst(int i, int day) {
        Month month = month(skip(i + 1, 1));
        if (month == null) {
            return null;
        }
        int y = skip(month.end, 2);
        int year = y < tokens.size() && tokens.get(y).text().length() == 4 ? tokens.get(y).number() : -1;
        boolean english = isEnglish(skip(i + 1, 1));
        return year < 0
                ? new Match(i, month.end, 0, month.number, day, Form.PARTIAL)
                : new Match(i, y + 1, year, month.number, day, english ? Form.ENGLISH : Form.DAY_MONTH_YEAR);
    }

    /** «ديسمبر 25, 2020», "November 9, 2020". */
    private @Nullable Match monthFirst(int i, Month month) {
        int day = month.end < tokens.size() ? tokens.get(month.end).number() : -1;
        if (day < 0 || day > 31 || tokens.get(month.end).text().length() > 2) {
            return null;
        }
        int y = skip(month.end + 1, 1);
        int year = y < tokens.size() && tokens.get(y).text().length() == 4 ? tokens.get(y).number() : -1;
        return year < 0 ? null : new Match(i, y + 1, year, month.number, day, Form.ENGLISH);
    }

    /** «2025 السبت ,11 كانون الثاني / يناير». */
    private @Nullable Match stamp(int i, int year) {
        int at = skip(i + 1, 2);
        if (tokens.get(i).text().length() != 4 || at >= tokens.size() || weekday(at) == null) {
            return null;
        }
        int d = skip(at + 1, 2);
        int day = d < tokens.size() ? tokens.get(d).number() : -1;
        Month month = day < 1 || day > 31 ? null : month(skip(d + 1, 1));
        return month == null ? null : new Match(i, month.end, year, month.number, day, Form.STAMP);
    }

    /** A month's name, and the other name of the same month if it follows; two different months are no date. */
    private @Nullable Month month(int i) {
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
        if (i >= tokens.size() || tokens.get(i).type() != Type.WORD) {
            return null;
        }
        String word = tokens.get(i).text();
        if (i + 1 < tokens.size()) {
            Integer two = Vocabulary.MONTHS.get(word + " " + tokens.get(i + 1).text());
            if (two != null) {
                return new Month(two, i + 2);
            }
        }
        Integer one = Vocabulary.MONTHS.get(word);
        return one == null ? null : new Month(one, i + 1);
    }

    private int closing(int i) {
        return i < tokens.size() && tokens.get(i).isSign(")") ? i + 1 : i;
    }

    /** The next token that is neither a separator nor a filler, at most so many further on. */
    private int skip(int i, int most) {
        int at = i;
        while (at < tokens.size() && at < i + most && isBetween(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(DateToken token) {
        return token.isSign(BETWEEN) || token.type() == Type.WORD && FILLERS.contains(token.text());
    }

    private boolean isEnglish(int i) {
        return i < tokens.size() && tokens.get(i).text().charAt(0) < 0x80;
    }

    private @Nullable DayOfWeek weekday(int i) {
        Integer day = i < 0 || i >= tokens.size() ? null : Vocabulary.WEEKDAYS.get(tokens.get(i).text());
        return day == null ? null : DayOfWeek.of(day);
    }

    private void add(Match match) {
        int before = match.start - 1;
        while (before >= 0 && before >= match.start - 3 && isBetween(tokens.get(before))) {
            before--;
        }
        boolean stamp = match.form == Form.STAMP;
        DayOfWeek weekday = stamp ? weekday(skip(match.start + 1, 2)) : weekday(before);
        int start = tokens.get(!stamp && weekday != null ? before : match.start).start();
        DayTime time = DayTime.near(tokens, match.start, match.end);
        int end = Math.max(tokens.get(match.end - 1).end(), time == null ? 0 : time.end());
        LocalDate date = date(match, weekday);
        Form form = match.form;
        if (form == Form.PARTIAL || match.month == 0) {
            form = match.month == 0 ? Form.HIJRI : Form.PARTIAL;
        } else if (date == null) {
            form = Form.FAULTY;
        } else if (weekday != null && form == Form.DAY_MONTH_YEAR) {
            form = Form.WEEKDAY;
        } else if (weekday != null && form == Form.ENGLISH && time != null) {
            form = Form.MACHINE;
        }
        found.add(new FoundDate(date, time == null ? null : time.time(), form, start, end));
    }

    private static @Nullable LocalDate date(Match match, @Nullable DayOfWeek weekday) {
        if (match.month == 0 || match.year < 1900 || match.year > 2200) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(match.year, match.month, match.day);
            return weekday == null || date.getDayOfWeek() == weekday ? date : null;
        } catch (DateTimeException e) {
            return null; // 31 February: the form says so
        }
    }
}
