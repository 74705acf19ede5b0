package org.khulasa.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.FoundDate.Form;

/**
 * Finds complete dates in a line: month names of all Arab countries and of English, doubled or bracketed, three families of
 * digits, numeric forms, days in words. A day of the week beside a date is its check digit, and so is the date of the other
 * calendar: if they do not fit, the date is none.
 */
final class DateFinder {
    private final DateTokens tokens;
    private final List<FoundDate> found = new ArrayList<>();

    private DateFinder(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** All dates, in their order; a line without a digit costs nothing, since nobody writes years in words. */
    static List<FoundDate> find(String line) {
        return hasDigit(line) ? find(new DateTokens(DateToken.of(line))) : List.of();
    }

    static List<FoundDate> find(DateTokens tokens) {
        DateFinder finder = new DateFinder(tokens);
        finder.addAll(written(tokens));
        return finder.found;
    }

    static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of weight is left when dates, times, days and labels are taken away. */
    static boolean isOnlyDate(String line) {
        return hasDigit(line) && DateLeftover.words(line).isEmpty();
    }

    private static List<WrittenDate> written(DateTokens tokens) {
        DateForms forms = new DateForms(tokens);
        List<WrittenDate> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            WrittenDate date = forms.at(i);
            if (date != null) {
                dates.add(date);
            }
            i = date == null ? i + 1 : date.end();
        }
        return dates;
    }

    private void addAll(List<WrittenDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            WrittenDate next = i + 1 < dates.size() ? dates.get(i + 1) : null;
            if (next != null && isPair(date, next)) {
                addPair(date, next);
                i++;
            } else {
                int weekday = weekday(date);
                add(date, weekday, weekday < 0 ? null : tokens.weekday(weekday));
            }
        }
    }

    /** «11 شوال 1441هـ - 03 يونيو 2020م», «26 شوال 1436 هـ الموافق 11 أغسطس 2015 م», in either order. */
    private boolean isPair(WrittenDate one, WrittenDate two) {
        boolean both = one.isHijri() != two.isHijri() && one.form() != Form.PARTIAL && two.form() != Form.PARTIAL;
        for (int i = one.end(); both && i < two.start(); i++) {
            both = tokens.isBetween(i) || tokens.weekday(i) != null;
        }
        return both;
    }

    private void addPair(WrittenDate one, WrittenDate two) {
        WrittenDate ours = one.isHijri() ? two : one;
        WrittenDate hijri = one.isHijri() ? one : two;
        int before = weekday(one);
        int between = weekday(two);
        DayOfWeek weekday = tokens.weekday(before >= 0 ? before : between);
        FoundDate whole = found(ours, before, weekday);
        LocalDate check = hijri.date();
        boolean agree =
                whole.date() != null && check != null && Math.abs(ChronoUnit.DAYS.between(check, whole.date())) <= 1;
        int start = tokens.get(before >= 0 ? before : one.start()).start();
        int end = Math.max(whole.end(), tokens.get(two.end() - 1).end());
        DayTime time = DayTime.near(tokens, one.start(), two.end());
        found.add(new FoundDate(
                agree ? whole.date() : null,
                time == null ? whole.time() : time.time(),
                agree ? whole.form() : Form.FAULTY,
                start,
                time == null ? end : Math.max(end, time.end()),
                agree));
    }

    /** The token of the day of the week that belongs to the date, -1 when there is none. */
    private int weekday(WrittenDate date) {
        if (date.form() == Form.STAMP) {
            return tokens.skip(date.start() + 1, 2);
        }
        int at = date.start() - 1;
        while (at >= 0 && at >= date.start() - 3 && tokens.isBetween(at)) {
            at--;
        }
        if (tokens.weekday(at) != null) {
            return at;
        }
        int behind = date.end();
        while (tokens.isSign(behind, ",\u060C/-(\u2013") && behind < date.end() + 2) {
            behind++;
        }
        int next = tokens.skip(behind + 1, 2);
        boolean others = tokens.number(next, 4) >= 0 || tokens.month(next) != null || tokens.ordinal(next) != null;
        return tokens.weekday(behind) == null || others ? -1 : behind;
    }

    private void add(WrittenDate date, int weekdayAt, @Nullable DayOfWeek weekday) {
        found.add(found(date, weekdayAt, weekday));
    }

    private FoundDate found(WrittenDate written, int weekdayAt, @Nullable DayOfWeek weekday) {
        int first = weekdayAt >= 0 && weekdayAt < written.start() ? weekdayAt : written.start();
        DayTime beside = DayTime.near(tokens, written.start(), Math.max(written.end(), weekdayAt + 1));
        LocalTime inside = DayTime.inside(tokens, written.start(), written.end());
        LocalTime time = inside != null || beside == null ? inside : beside.time();
        int end = tokens.get(Math.max(written.end(), weekdayAt + 1) - 1).end();
        end = beside == null || inside != null ? end : Math.max(end, beside.end());
        boolean twoNumbers = written.form() == Form.AMBIGUOUS || written.form() == Form.NUMERIC && !written.isHijri();
        if (twoNumbers && weekday != null) {
            written = settled(written, weekday);
        }
        LocalDate date = date(written, weekday);
        Form form = form(written, date, weekday != null, time != null);
        return new FoundDate(date, time, form, tokens.get(first).start(), end, date != null && weekday != null);
    }

    /** The day of the week tells which number is the month. */
    private static WrittenDate settled(WrittenDate date, DayOfWeek weekday) {
        WrittenDate arab = date.with(date.month(), date.day());
        WrittenDate american = date.with(date.day(), date.month());
        boolean isArab = date(arab, weekday) != null;
        return isArab == (date(american, weekday) != null) ? date : isArab ? arab : american;
    }

    private static Form form(WrittenDate written, @Nullable LocalDate date, boolean weekday, boolean time) {
        Form form = written.form();
        if (form == Form.PARTIAL || form == Form.SHORT) {
            return written.isHijri() ? Form.HIJRI : form;
        }
        if (date == null) {
            return Form.FAULTY;
        }
        if (written.isHijri()) {
            return Form.HIJRI;
        }
        if (weekday && form == Form.DAY_MONTH_YEAR) {
            return Form.WEEKDAY;
        }
        return weekday && form == Form.ENGLISH && time ? Form.MACHINE : form;
    }

    /** With the day of the week a Hijri date is a certain one of the three days that it may be. */
    private static @Nullable LocalDate date(WrittenDate written, @Nullable DayOfWeek weekday) {
        LocalDate date = written.date();
        if (date == null || weekday == null || date.getDayOfWeek() == weekday) {
            return date;
        }
        if (written.isHijri() && date.plusDays(1).getDayOfWeek() == weekday) {
            return date.plusDays(1);
        }
        return written.isHijri() && date.minusDays(1).getDayOfWeek() == weekday ? date.minusDays(1) : null;
    }
}
