package org.khulasa.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of the dateline that opens the text: «القاهرة (أ ف ب) 21 نوفمبر 2017 - …», «موسكو، 21 نوفمبر 2017 (رويترز): …». A
 * paragraph that merely begins with a date is an entry of a chronicle.
 */
final class LeadDate {
    private static final int LONGEST = 60;
    private static final Pattern DASH = Pattern.compile(
            "^\\s*[\u060C,]?\\s*(?:\\([^)]{2,30}\\)|/[^/]{2,20}/)?\\s*(?:[-\u2010-\u2015\u0640_/]+|:).*",
            Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[\\s\u060C,]+|[\\s\u060C,]+$|(?<= )\u0641\u064A\\s*$");

    private LeadDate() {}

    static @Nullable FoundDate of(String lead, Marks marks) {
        String start = lead.substring(0, Math.min(lead.length(), 2 * LONGEST));
        for (FoundDate date : DateFinder.find(start)) {
            if (date.start() > LONGEST || date.start() == 0) {
                return null;
            }
            if (date.isUsable()) {
                String before = EDGES.matcher(lead.substring(0, date.start())).replaceAll("");
                String rest = lead.substring(date.end());
                boolean dateline = (DASH.matcher(rest).matches() || isAgency(rest)) && isPlace(before, marks);
                return dateline ? date : null;
            }
        }
        return null;
    }

    /** «بكين 14 فبراير 2026 (شينخوا) أعلنت …»: the name of an agency in brackets is sign enough. */
    private static boolean isAgency(String rest) {
        String behind = rest.stripLeading();
        int close = behind.indexOf(')');
        return behind.startsWith("(")
                && close > 0
                && Vocabulary.AGENCIES.contains(Words.key(behind.substring(1, close)));
    }

    private static boolean isPlace(String before, Marks marks) {
        String key = Words.key(before);
        if (marks.isPlace(key) || marks.isSource(key)) {
            return true;
        }
        String[] parts = before.split("[\u060C,]", -1);
        Dateline dateline = Dateline.of(before, marks);
        return parts.length == 2 && marks.isPlace(Words.key(parts[0]))
                || dateline != null && (dateline.place() != null || dateline.source() != null);
    }
}
