package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day of the week that the first paragraph of a report names: «اليوم الثلاثاء», «أمس الاثنين», «الأربعاء». */
final class LeadDay {
    /** The article before the name of a day; without it «أحد» is "one of". */
    private static final String THE = Words.key("\u0627\u0644");

    private static final List<String> OTHER_WEEKS = List.of(
            Words.key("\u0627\u0644\u0645\u0627\u0636\u064A"),
            Words.key("\u0627\u0644\u0645\u0642\u0628\u0644"),
            Words.key("\u0627\u0644\u0642\u0627\u062F\u0645"));

    private LeadDay() {}

    /** Whether a report that begins so was published on the date; false when it names no day. */
    static boolean agrees(List<String> lead, FoundDate found) {
        LocalDate date = Objects.requireNonNull(found.date());
        for (int i = 0; i < lead.size(); i++) {
            Integer day = lead.get(i).startsWith(THE) ? Vocabulary.WEEKDAYS.get(lead.get(i)) : null;
            if (day != null) {
                boolean otherWeek = i + 1 < lead.size() && OTHER_WEEKS.contains(lead.get(i + 1));
                int ago = daysAgo(i == 0 ? null : lead.get(i - 1));
                return !otherWeek && date.minusDays(ago).getDayOfWeek().getValue() == day;
            }
        }
        return false;
    }

    private static int daysAgo(@Nullable String before) {
        return before == null ? 0 : Vocabulary.TODAY.getOrDefault(before, 0);
    }
}
