package org.khulasa.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;
import org.khulasa.ingest.FoundDate.Form;

/**
 * Finds complete dates in a line: month names of all Arab countries and of English, doubled or bracketed, three families of
 * digits, numeric forms. A day of the week beside a date is its check digit: if it does not fit, the date is none.
 */
final class DateFinder {
    private final DateTokens tokens;
    private final List<FoundDate> found = new ArrayList<>();

    private DateFinder(String line) {
        tokens = new DateTokens(DateToken.of(line));
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
        DateTokens.Month month = tokens.month(i);
        return month == null ? null : monthFirst(i, month);
    }

    /** 17.03.2020, 2020/12/25, 2018-04-28; the order of day and month is the Arab one unless it is impossible. */
    private @Nullable Match numeric(int i) {
        if (i + 4 >= tokens.size()
                || !tokens.get(i + 1).isSign("./-")
                || !tokens.get(i + 3).isSign(tokens.get(i + 1).text())) {
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
        DateTokens.Month month = tokens.month(tokens.skip(i + 1, 1));
        if (month == null) {
            return null;
        }
        int y = tokens.skip(month.end(), 2);
        int year = y < tokens.size() && tokens.get(y).text().length() == 4
                ? tokens.get(y).number()
                : -1;
        boolean english = tokens.isEnglish(tokens.skip(i + 1, 1));
        return year < 0
                ? new Match(i, month.end(), 0, month.number(), day, Form.PARTIAL)
                : new Match(i, y + 1, year, month.number(), day, english ? Form.ENGLISH : Form.DAY_MONTH_YEAR);
    }

    /** «ديسمبر 25, 2020», "November 9, 2020". */
    private @Nullable Match monthFirst(int i, DateTokens.Month month) {
        int day = month.end() < tokens.size() ? tokens.get(month.end()).number() : -1;
        if (day < 0 || day > 31 || tokens.get(month.end()).text().length() > 2) {
            return null;
        }
        int y = tokens.skip(month.end() + 1, 1);
        int year = y < tokens.size() && tokens.get(y).text().length() == 4
                ? tokens.get(y).number()
                : -1;
        return year < 0 ? null : new Match(i, y + 1, year, month.number(), day, Form.ENGLISH);
    }

    /** «2025 السبت ,11 كانون الثاني / يناير». */
    private @Nullable Match stamp(int i, int year) {
        int at = tokens.skip(i + 1, 2);
        if (tokens.get(i).text().length() != 4 || at >= tokens.size() || tokens.weekday(at) == null) {
            return null;
        }
        int d = tokens.skip(at + 1, 2);
        int day = d < tokens.size() ? tokens.get(d).number() : -1;
        DateTokens.Month month = day < 1 || day > 31 ? null : tokens.month(tokens.skip(d + 1, 1));
        return month == null ? null : new Match(i, month.end(), year, month.number(), day, Form.STAMP);
    }

    private void add(Match match) {
        int before = match.start - 1;
        while (before >= 0 && before >= match.start - 3 && tokens.isBetween(tokens.get(before))) {
            before--;
        }
        boolean stamp = match.form == Form.STAMP;
        DayOfWeek weekday = stamp ? tokens.weekday(tokens.skip(match.start + 1, 2)) : tokens.weekday(before);
        int start = tokens.get(!stamp && weekday != null ? before : match.start).start();
        DayTime time = DayTime.near(tokens.list(), match.start, match.end);
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
