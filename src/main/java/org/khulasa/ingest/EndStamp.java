package org.khulasa.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stamp that some pages set behind the last word of a line: a headline's day and time, the day and the house of a first paragraph. */
final class EndStamp {
    /** «…. 14.10.2025, بوابة المدينة»: behind the end of a sentence. */
    private static final Pattern OF_TEXT = Pattern.compile(
            "(?<=[.!\u061F\u2026\"\u00BB\u201D])\\s+[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}(?:\\s*[,\u060C]\\s*[^.\u060C,]{2,30})?$");
    /** «headline, اليوم الخميس». */
    private static final Pattern TODAY =
            Pattern.compile("\\s*[,\u060C|\u2013-]\\s*(?:\u0627\u0644\u064A\u0648\u0645)?\\s*$");

    private static final int HEADLINE = 3;
    /** In characters. */
    private static final int LONGEST = 45;

    private EndStamp() {}

    /** Where it begins behind a paragraph, -1 when there is none. */
    static int ofText(String text) {
        if (!DateFinder.hasDigit(text.substring(Math.max(0, text.length() - LONGEST)))) {
            return -1;
        }
        Matcher stamp = OF_TEXT.matcher(text);
        return stamp.find() ? stamp.start() : -1;
    }

    /** Where it begins behind a headline, -1 when there is none: behind a comma a whole day with its name or a time. */
    static int ofHeadline(String text) {
        List<FoundDate> dates = DateFinder.find(text);
        FoundDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (last == null
                || !last.isUsable()
                || !last.checked() && last.time() == null
                || Words.of(text.substring(last.end())).stream().anyMatch(word -> !DateTokens.isFiller(word))) {
            return -1;
        }
        String before = text.substring(0, last.start());
        Matcher comma = TODAY.matcher(before);
        boolean headline =
                comma.find() && Words.of(before.substring(0, comma.start())).size() >= HEADLINE;
        return headline ? comma.start() : -1;
    }
}
