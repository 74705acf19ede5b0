package org.khulasa.lang;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Writes dates out in words, under one policy of months and digits for the whole site. Names of months and days come from
 * ICU's CLDR data, never from the JDK's. Immutable and thread-safe.
 */
public final class DateWords {
    /** Which Arabic month names: نوفمبر, تشرين الثاني, or the first with the second in brackets. */
    public enum Months {
        WESTERN,
        LEVANTINE,
        BOTH
    }

    private final Months months;
    private final boolean arabicIndic;
    private final String[] western = new DateFormatSymbols(new ULocale("ar-EG")).getMonths();
    private final String[] levantine = new DateFormatSymbols(new ULocale("ar-SY")).getMonths();
    private final String[] english = new DateFormatSymbols(ULocale.UK).getMonths();
    private final String[] arabicDays = new DateFormatSymbols(new ULocale("ar-EG")).getWeekdays();
    private final String[] englishDays = new DateFormatSymbols(ULocale.UK).getWeekdays();

    public DateWords(Months months, String numberingSystem) {
        this.months = months;
        this.arabicIndic = numberingSystem.equals("arab");
    }

    /** Weekday, day, month and year: «الثلاثاء 21 نوفمبر 2017», "Tuesday, 21 November 2017". */
    public String full(Language language, LocalDate date) {
        // ICU's array starts at 1 with Sunday.
        int day = date.getDayOfWeek().getValue() % 7 + 1;
        return language.isArabic()
                ? arabicDays[day] + " " + day(language, date)
                : englishDays[day] + ", " + day(language, date);
    }

    /** Day, month and year. */
    public String day(Language language, LocalDate date) {
        return number(language, date.getDayOfMonth()) + " " + month(language, date);
    }

    /** Month and year. */
    public String month(Language language, LocalDate date) {
        return monthName(language, date.getMonthValue()) + " " + number(language, date.getYear());
    }

    /** The month's name alone; {@code month} from 1. */
    public String monthName(Language language, int month) {
        if (!language.isArabic()) {
            return english[month - 1];
        }
        return switch (months) {
            case WESTERN -> western[month - 1];
            case LEVANTINE -> levantine[month - 1];
            case BOTH -> western[month - 1] + " (" + levantine[month - 1] + ")";
        };
    }

    /** Hours and minutes on a 24-hour clock. */
    public String time(Language language, LocalTime time) {
        int minute = time.getMinute();
        return digits(language, time.getHour() + (minute < 10 ? ":0" : ":") + minute);
    }

    /** A plain number without grouping, as years are written. */
    public String number(Language language, int number) {
        return digits(language, Integer.toString(number));
    }

    private String digits(Language language, String text) {
        if (!arabicIndic || !language.isArabic()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
        }
        return out.toString();
    }
}
