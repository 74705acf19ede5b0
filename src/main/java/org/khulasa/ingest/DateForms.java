package org.khulasa.ingest;

import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;
import org.khulasa.ingest.DateTokens.Name;
import org.khulasa.ingest.FoundDate.Form;

/** The forms in which dates are written. */
record DateForms(DateTokens tokens) {
    /** Years of the Hijri calendar that a numeric date may have: 1921 to 2077. */
    private static final int HIJRI_FROM = 1340;

    private static final int HIJRI_TO = 1500;

    /** The date that begins with this token, null when none does. */
    @Nullable
    WrittenDate at(int i) {
        DateToken token = tokens.get(i);
        if (token.type() == Type.WORD) {
            Name month = tokens.month(i);
            return month == null ? inWords(i) : monthFirst(i, month);
        }
        if (token.number() < 0) {
            return null;
        }
        WrittenDate numeric = numeric(i);
        if (numeric != null) {
            return numeric;
        }
        if (token.text().length() == 4) {
            WrittenDate stamp = stamp(i);
            return stamp == null ? yearFirst(i) : stamp;
        }
        return isDay(i) && !tokens.isWord(i - 1, Vocabulary.NOT_DAYS)
                ? dayFirst(i, new Name(token.number(), i + 1))
                : null;
    }

    private boolean isDay(int i) {
        int day = tokens.number(i, 2);
        return day >= 0 && day <= 31;
    }

    /** 17.03.2020, 2020/12/25, 2018-04-28; the order of day and month is the Arab one unless it is impossible. */
    private @Nullable WrittenDate numeric(int i) {
        String signs = tokens.get(i).text().length() == 4 ? "./-:" : "./-"; // a colon parts hours and minutes too
        if (i + 4 >= tokens.size()
                || !tokens.isSign(i + 1, signs)
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
            Form form = tokens.isSign(i + 1, "-") ? Form.ISO : Form.NUMERIC;
            return new WrittenDate(i, i + 5, a, hijri(a, b), c, form);
        }
        if (tokens.get(i + 4).text().length() != 4) {
            return isShort(i) ? new WrittenDate(i, i + 5, c, b, a, Form.SHORT) : null;
        }
        if (tokens.number(i, 2) < 0 || tokens.number(i + 2, 2) < 0) {
            return null;
        }
        boolean american = a <= 12 && b > 12;
        if (!american && a <= 12 && a != b && isAmericanClock(i + 5)) {
            return new WrittenDate(i, i + 5, c, b, a, Form.AMBIGUOUS);
        }
        return new WrittenDate(i, i + 5, c, hijri(c, american ? a : b), american ? b : a, Form.NUMERIC);
    }

    /** 25/12/20. */
    private boolean isShort(int i) {
        int day = tokens.number(i, 2);
        int month = tokens.number(i + 2, 2);
        return day >= 1
                && day <= 31
                && month >= 1
                && month <= 12
                && tokens.get(i + 4).text().length() == 2
                && !tokens.isSign(i + 1, ".")
                && !tokens.isSign(i + 5, "./-")
                && !tokens.isSign(i - 1, "./-");
    }

    private static int hijri(int year, int month) {
        return year >= HIJRI_FROM && year <= HIJRI_TO ? month + 100 : month;
    }

    /** "3/4/2020 10:30:00 AM" is how servers of American make print the fourth of March. */
    private boolean isAmericanClock(int i) {
        for (int at = i; at < Math.min(tokens.size(), i + 6); at++) {
            if (tokens.isEnglish(at)
                    && Vocabulary.DAY_TIMES.containsKey(tokens.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** «21 نوفمبر 2017», «28/أغسطس/2018», «21 من شهر نوفمبر من عام 2017». */
    private @Nullable WrittenDate dayFirst(int i, Name day) {
        int m = tokens.join(day.end(), 3);
        Name month = tokens.month(m);
        if (month == null) {
            return null;
        }
        int y = tokens.join(month.end(), 3);
        int year = tokens.year(y);
        if (year < 0) {
            return new WrittenDate(i, month.end(), 0, month.number(), day.number(), Form.PARTIAL);
        }
        Form form = isRange(i) ? Form.PARTIAL : tokens.isEnglish(m) ? Form.ENGLISH : Form.DAY_MONTH_YEAR;
        return new WrittenDate(i, y + 1, year, month.number(), day.number(), form);
    }

    /** «10-12 نوفمبر 2017», but not «10:05 - 12 نوفمبر 2017». */
    private boolean isRange(int i) {
        return tokens.isSign(i - 1, "-\u2013")
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && i > 1
                && isDay(i - 2)
                && !tokens.isSign(i - 3, ":");
    }

    /** «الثاني والعشرين من شباط 2018»; with a noun before it the ordinal counts weeks, halves and the like. */
    private @Nullable WrittenDate inWords(int i) {
        Name day = tokens.ordinal(i);
        if (day == null || tokens.join(day.end(), 1) == day.end()) {
            return null;
        }
        if (i > 0 && tokens.get(i - 1).type() == Type.WORD && tokens.weekday(i - 1) == null) {
            String before = tokens.get(i - 1).text();
            int article = before.indexOf("\u0627\u0644");
            boolean today = Vocabulary.TODAY.containsKey(before);
            if (!today && (article >= 0 && article <= 2 || before.startsWith("\u0644\u0644"))) {
                return null;
            }
        }
        return dayFirst(i, day);
    }

    /** «ديسمبر 25, 2020», "November 9, 2020", "Nov 21 10:43:00 UTC 2017". */
    private @Nullable WrittenDate monthFirst(int i, Name month) {
        int d = month.end();
        if (!isDay(d)) {
            return null;
        }
        int y = tokens.join(d + 1, 2);
        int year = tokens.year(y);
        if (year < 0 && tokens.isSign(d + 2, ":")) {
            y = d + 4 + (tokens.isSign(d + 4, ":") ? 2 : 0);
            y += y < tokens.size() && tokens.get(y).type() == Type.WORD && tokens.isEnglish(y) ? 1 : 0;
            year = tokens.year(y);
        }
        return year < 0
                ? null
                : new WrittenDate(i, y + 1, year, month.number(), tokens.get(d).number(), Form.ENGLISH);
    }

    /** «2025 السبت ,11 كانون الثاني / يناير». */
    private @Nullable WrittenDate stamp(int i) {
        int at = tokens.skip(i + 1, 2);
        if (at >= tokens.size() || tokens.weekday(at) == null) {
            return null;
        }
        int d = tokens.skip(at + 1, 2);
        Name month = isDay(d) ? tokens.month(tokens.join(d + 1, 1)) : null;
        return month == null || hasYear(month.end())
                ? null
                : new WrittenDate(
                        i,
                        month.end(),
                        tokens.get(i).number(),
                        month.number(),
                        tokens.get(d).number(),
                        Form.STAMP);
    }

    /** The date has its year behind it, so that the number before it is none, as in «العدد 4461 - الأحد 23 نوفمبر 2014». */
    private boolean hasYear(int behind) {
        return tokens.year(behind) >= 0 && tokens.weekday(tokens.skip(behind + 1, 2)) == null;
    }

    /** «2018/أغسطس/28», «2017 نوفمبر 21». */
    private @Nullable WrittenDate yearFirst(int i) {
        Name month = tokens.month(tokens.join(i + 1, 1));
        if (month == null) {
            return null;
        }
        int d = tokens.join(month.end(), 1);
        boolean whole = isDay(d) && !tokens.isSign(d + 1, ":") && tokens.year(d + 1) < 0;
        // A day behind the year that has a month of its own: «2017 نوفمبر 21 ديسمبر».
        if (!whole || tokens.month(tokens.join(d + 1, 1)) != null) {
            return null;
        }
        int year = tokens.get(i).number();
        return new WrittenDate(i, d + 1, year, month.number(), tokens.get(d).number(), Form.DAY_MONTH_YEAR);
    }
}
