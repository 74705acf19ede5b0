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
        return agrees(lead, found, false);
    }

    /** The same; true when it names no day, or one of another week. */
    static boolean allows(List<String> lead, FoundDate found) {
        return agrees(lead, found, true);
    }

    private static boolean agrees(List<String> lead, FoundDate found, boolean otherwise) {
        LocalDate date = Objects.requireNonNull(found.date());
        for (int i = 0; i < lead.size(); i++) {
            Integer day = lead.get(i).startsWith(THE) ? Vocabulary.WEEKDAYS.get(lead.get(i)) : null;
            if (day != null) {
                boolean otherWeek = i + 1 < lead.size() && OTHER_WEEKS.contains(lead.get(i + 1));
                int ago = daysAgo(i == 0 ? null : lead.get(i - 1));
                return otherWeek
                        ? otherwise
                        : date.minusDays(ago).getDayOfWeek().getValue() == day;
            }
        }
        return otherwise;
    }

    /** Whether it names a day of the week behind a word such as «اليوم». */
    static boolean says(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (Vocabulary.WEEKDAYS.containsKey(words.get(i)) && Vocabulary.TODAY.containsKey(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Above 0 when the words say «اليوم» and the date's day of the week or the one before, below 0 when they say another. */
    static int isToday(List<String> words, LocalDate date) {
        for (int i = 1; i < words.size(); i++) {
            Integer day = Vocabulary.WEEKDAYS.get(words.get(i));
            if (day != null && Integer.valueOf(0).equals(Vocabulary.TODAY.get(words.get(i - 1)))) {
                boolean same = date.getDayOfWeek().getValue() == day
                        || date.minusDays(1).getDayOfWeek().getValue() == day;
                return same ? 1 : -1;
            }
        }
        return 0;
    }

    private static int daysAgo(@Nullable String before) {
        return before == null ? 0 : Vocabulary.TODAY.getOrDefault(before, 0);
    }
}
