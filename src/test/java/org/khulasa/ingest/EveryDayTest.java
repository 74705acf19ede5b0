package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every day of sixteen years, written in every form and family of digits, is read as that day. */
class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate BEHIND_LAST = LocalDate.of(2027, 1, 1);
    private static final String[] DAYS = {"الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"};
    private static final String[] WESTERN = {
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"
    };
    private static final String[] LEVANTINE = {
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول"
    };
    private static final String[] MAGHREBI = {
        "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"
    };
    private static final String[] MOROCCAN = {
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"
    };
    private static final String[] HIJRI = {
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة"
    };
    private static final List<String> WORDS = Vocabulary.ORDINALS.entrySet().stream()
            .collect(java.util.stream.Collectors.toMap(e -> e.getValue(), e -> e.getKey(), (a, b) -> a))
            .entrySet()
            .stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getValue())
            .toList();

    private static final List<Function<LocalDate, String>> FORMS = List.of(
            d -> d.getDayOfMonth() + " " + month(WESTERN, d) + " " + d.getYear(),
            d -> d.getDayOfMonth() + " " + month(LEVANTINE, d) + " / " + month(WESTERN, d) + " " + d.getYear(),
            d -> d.getDayOfMonth() + " " + month(WESTERN, d) + " (" + month(LEVANTINE, d) + ") " + d.getYear(),
            d -> weekday(d) + "، " + d.getDayOfMonth() + " " + month(LEVANTINE, d) + "، " + d.getYear() + " - 9:05 م",
            d -> d.getDayOfMonth() + "/" + month(MAGHREBI, d) + "/" + d.getYear(),
            d -> weekday(d) + " " + d.getDayOfMonth() + " " + month(MOROCCAN, d) + " من عام " + d.getYear(),
            d -> month(WESTERN, d) + " " + d.getDayOfMonth() + ", " + d.getYear(),
            d -> d + "T13:59:00+03:00",
            d -> String.format(Locale.ROOT, "%02d/%02d/%d", d.getDayOfMonth(), d.getMonthValue(), d.getYear()),
            d -> String.format(Locale.ROOT, "%d.%d.%d", d.getYear(), d.getMonthValue(), d.getDayOfMonth()),
            d -> d.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ", " + d.getDayOfMonth() + " "
                    + d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + d.getYear()
                    + " 10:43:00 GMT",
            d -> WORDS.get(d.getDayOfMonth() - 1) + " من " + month(WESTERN, d) + " " + d.getYear(),
            d -> hijri(d, 0) + "هـ - " + d.getDayOfMonth() + " " + month(WESTERN, d) + " " + d.getYear() + "م",
            d -> d.getDayOfMonth() + " " + month(WESTERN, d) + " " + d.getYear() + " الموافق " + hijri(d, 1));

    private static String month(String[] names, LocalDate date) {
        return names[date.getMonthValue() - 1];
    }

    private static String weekday(LocalDate date) {
        return DAYS[date.getDayOfWeek().getValue() - 1];
    }

    private static String hijri(LocalDate date, int off) {
        HijrahDate hijri = HijrahDate.from(date.plusDays(off));
        return hijri.get(ChronoField.DAY_OF_MONTH) + " " + HIJRI[hijri.get(ChronoField.MONTH_OF_YEAR) - 1] + " "
                + hijri.get(ChronoField.YEAR_OF_ERA);
    }

    private static String digits(String text, char zero) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return out.toString();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(BEHIND_LAST);
    }

    @Test
    void everyFormIsReadAsItsDay() {
        assertThat(WORDS).hasSize(31);
        days().forEach(day -> {
            for (Function<LocalDate, String> form : FORMS) {
                for (char zero : new char[] {'0', '\u0660', '\u06F0'}) {
                    String text = digits(form.apply(day), zero);
                    List<FoundDate> found = DateFinder.find(text);
                    if (found.size() != 1
                            || !day.equals(found.get(0).date())
                            || !found.get(0).isUsable()) {
                        assertThat(found).as(text).isEqualTo(day);
                    }
                }
            }
        });
    }

    @Test
    void aDayOfTheWeekThatDoesNotFitMakesItNoDate() {
        days().forEach(day -> {
            for (int off = 1; off < 7; off++) {
                String weekday = weekday(day.plusDays(off));
                String text = weekday + " " + day.getDayOfMonth() + " " + month(WESTERN, day) + " " + day.getYear();
                if (DateFinder.find(text).stream().anyMatch(d -> d.date() != null)) {
                    assertThat(DateFinder.find(text)).as(text).isEmpty();
                }
            }
        });
    }

    @Test
    void anotherDayOfTheOtherCalendarMakesItNoDate() {
        days().forEach(day -> {
            String text = FORMS.get(0).apply(day) + " الموافق " + hijri(day, 3);
            if (DateFinder.find(text).stream().anyMatch(d -> d.date() != null)) {
                assertThat(DateFinder.find(text)).as(text).isEmpty();
            }
        });
    }
}
