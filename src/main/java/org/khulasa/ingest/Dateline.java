package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line such as «القاهرة - بوابة الوسط الثلاثاء 21 نوفمبر 2017» or «اسطنبول - (أ.ف.ب):» taken apart: from where, from whom.
 *
 * @param place null when it names none
 * @param source agency, outlet or author; null when it names none
 */
record Dateline(@Nullable String place, @Nullable String source) {
    private static final Pattern PARTS = Pattern.compile(
            "\\s+[-\u2010-\u2015\u0640_]+\\s*|\\s*[-\u2010-\u2015\u0640_]+\\s+|[:|/()\u00AB\u00BB\"]+|--+");

    /** Null when the line is not of this shape: one part must be a known place, agency or outlet, and no part long. */
    static @Nullable Dateline of(String line, Marks marks) {
        List<String> parts = parts(line);
        if (parts.isEmpty() || parts.size() > 4) {
            return null;
        }
        String place = null;
        String source = null;
        int words = 0;
        for (String part : parts) {
            List<String> partWords = Words.of(part);
            String key = String.join(" ", partWords);
            words += partWords.size();
            if (place == null && marks.isPlace(key)) {
                place = part;
            } else if (marks.isSource(key) || source == null && partWords.size() <= 4) {
                source = source == null || marks.isSource(key) ? part : source;
            } else {
                return null;
            }
        }
        boolean known = place != null || source != null && marks.isSource(Words.key(source)) && parts.size() > 1;
        return known && words <= 9 ? new Dateline(place, source) : null;
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(line, -1)) {
            String bare = bare(part);
            if (!Words.of(bare).isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** Without the signs around it. */
    static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !isEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** «كتب - فلان:» without its first words. */
    static @Nullable String withoutWords(String text, int count) {
        String[] words = text.split(" ", count + 1);
        String rest = words.length > count ? Dateline.bare(words[count]) : "";
        return rest.isEmpty() ? null : rest;
    }

    private static boolean isEnd(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
