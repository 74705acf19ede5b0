package org.khulasa.english;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/** Numbers as the two languages write them, in digits and in words, as plain decimal strings. */
final class Numerals {
    /** Digits with separators of thousands or decimals: western, Arabic (U+066C, U+066B) and the Arabic comma. */
    static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,\u066B\u066C\u060C]\\d+)*");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,\u066C\u060C]\\d{3})+");
    private static final List<String> ENGLISH =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of(
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Map<String, String> ROUND =
            Map.of("dozens", "tens", "hundreds", "hundreds", "thousands", "thousands", "millions", "millions");
    private static final Map<String, String> WORDS = words();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand",
            new BigDecimal(1000),
            "million",
            new BigDecimal(1_000_000),
            "billion",
            new BigDecimal(1_000_000_000));
    private static final Map<String, String> ARABIC = arabic();

    private Numerals() {}

    private static Map<String, String> arabic() {
        // Masculine, feminine and ordinal, each also without and with the article.
        String[] words = {
            "1 \u0623\u0648\u0644 \u0623\u0648\u0644\u0649 \u0648\u0627\u062D\u062F",
            "2 \u0627\u062B\u0646\u0627\u0646 \u0627\u062B\u0646\u064A\u0646 \u0627\u062B\u0646\u062A\u064A\u0646 \u062B\u0627\u0646\u064A \u062B\u0627\u0646 \u062B\u0646\u0627\u0626\u064A \u0645\u0631\u062A\u064A\u0646",
            "3 \u062B\u0644\u0627\u062B \u062B\u0627\u0644\u062B \u062B\u0644\u0627\u062B\u064A",
            "4 \u0623\u0631\u0628\u0639 \u0631\u0627\u0628\u0639 \u0631\u0628\u0627\u0639\u064A",
            "5 \u062E\u0645\u0633 \u062E\u0627\u0645\u0633",
            "6 \u0633\u062A \u0633\u0627\u062F\u0633",
            "7 \u0633\u0628\u0639 \u0633\u0627\u0628\u0639",
            "8 \u062B\u0645\u0627\u0646\u064A \u062B\u0645\u0627\u0646 \u062B\u0627\u0645\u0646",
            "9 \u062A\u0633\u0639 \u062A\u0627\u0633\u0639",
            "10 \u0639\u0634\u0631 \u0639\u0627\u0634\u0631",
            "100 \u0645\u0626\u0629 \u0645\u0627\u0626\u0629",
            "200 \u0645\u0626\u062A\u0627 \u0645\u0626\u062A\u064A \u0645\u0626\u062A\u0627\u0646 \u0645\u0626\u062A\u064A\u0646 \u0645\u0627\u0626\u062A\u0627 \u0645\u0627\u0626\u062A\u064A \u0645\u0627\u0626\u062A\u0627\u0646 \u0645\u0627\u0626\u062A\u064A\u0646",
            "2000 \u0623\u0644\u0641\u0627\u0646 \u0623\u0644\u0641\u064A\u0646",
            "tens \u0639\u0634\u0631\u0627\u062A",
            "hundreds \u0645\u0626\u0627\u062A",
            "thousands \u0622\u0644\u0627\u0641 \u0623\u0644\u0648\u0641",
            "millions \u0645\u0644\u0627\u064A\u064A\u0646"
        };
        Map<String, String> map = new java.util.HashMap<>();
        for (String line : words) {
            String[] fields = line.split(" ", -1);
            for (int i = 1; i < fields.length; i++) {
                String word = Fold.key(fields[i]);
                map.put(word, fields[0]);
                map.put(word + "\u0647", fields[0]);
            }
        }
        return Map.copyOf(map);
    }

    /** All numbers of a folded Arabic text; its words are given without their particles too. */
    static Set<String> arabic(String folded, Set<String> words) {
        Set<String> numbers = new HashSet<>();
        Matcher digits = DIGITS.matcher(folded);
        while (digits.find()) {
            numbers.addAll(readings(digits.group()));
        }
        for (String word : words) {
            String number = ARABIC.get(word);
            if (number != null) {
                numbers.add(number);
            }
            // Arabic has a dual: يومين is two days.
            if (word.length() >= 5 && (word.endsWith("\u064A\u0646") || word.endsWith("\u0627\u0646"))) {
                numbers.add("2");
            }
        }
        if (folded.contains("\u0627\u0644\u062D\u0627\u062F\u064A \u0639\u0634\u0631")
                || folded.contains("\u0627\u062D\u062F \u0639\u0634\u0631")) {
            numbers.add("11");
        }
        if (folded.contains("\u0627\u062B\u0646\u0627 \u0639\u0634\u0631")
                || folded.contains("\u0627\u062B\u0646\u064A \u0639\u0634\u0631")
                || folded.contains("\u062B\u0627\u0646\u064A \u0639\u0634\u0631")) {
            numbers.add("12");
        }
        return numbers;
    }

    /** 1,500 may be fifteen hundred, or one and a half where a comma parts decimals. */
    static Set<String> readings(String digits) {
        Set<String> readings = new HashSet<>();
        if (THOUSANDS.matcher(digits).matches()) {
            readings.add(plain(digits.replaceAll("\\D", "")));
        }
        String[] parts = digits.split("\\D", -1);
        if (parts.length == 2) {
            readings.add(plain(parts[0] + "." + parts[1]));
        }
        if (parts.length != 2 || parts[1].length() != 3) {
            for (String part : parts.length == 2 ? new String[0] : parts) {
                readings.add(plain(part));
            }
        }
        return readings;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(ROUND);
        for (List<String> numbers : List.of(ENGLISH, ORDINALS)) {
            for (int i = 0; i < numbers.size(); i++) {
                words.put(numbers.get(i), Integer.toString(i + 2));
            }
        }
        return words;
    }

    /** The number that an English word means; null for other words, and for "one" and "first", which count little. */
    static @Nullable String english(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The readings times a word such as million; the readings alone for other words. */
    static Set<String> scaled(Set<String> readings, String next) {
        BigDecimal scale = SCALES.get(next);
        if (scale == null) {
            return readings;
        }
        Set<String> all = new HashSet<>(readings);
        readings.forEach(r -> all.add(plain(new BigDecimal(r).multiply(scale).toPlainString())));
        return all;
    }
}
