package org.khulasa.annotate;

import java.util.Set;

/** «نائب رئيس مجلس الوزراء وزير الخارجية»: ministers whose title begins with their other office, that of a deputy. */
final class Deputies {
    private static final Set<String> DEPUTY = Set.of(
            "\u0646\u0627\u0626\u0628", "\u0648\u0646\u0627\u0626\u0628", "\u0644\u0646\u0627\u0626\u0628"); // نائب
    private static final Set<String> OF = Set.of(
            "\u0631\u0626\u064A\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621", // رئيس الوزراء
            "\u0631\u0626\u064A\u0633 \u0627\u0644\u062D\u0643\u0648\u0645\u0647"); // رئيس الحكومة, folded
    private static final String OF_THE_COUNCIL =
            "\u0631\u0626\u064A\u0633 \u0645\u062C\u0644\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621"; // رئيس مجلس
    // الوزراء
    private static final Set<String> MINISTER = Set.of(
            "\u0648\u0632\u064A\u0631",
            "\u0648\u0648\u0632\u064A\u0631",
            "\u0648\u0632\u064A\u0631\u0647"); // وزير ووزير وزيرة

    private Deputies() {}

    /** The item of «وزير» behind the deputy's title that begins at an item; the item itself when none does. */
    static int behind(Line line, int i) {
        if (!DEPUTY.contains(line.at(i).form())) {
            return i;
        }
        int end =
                OF.contains(line.words(i + 1, 2)) ? i + 3 : line.words(i + 1, 3).equals(OF_THE_COUNCIL) ? i + 4 : i;
        end = end > i && line.at(end).kind() == Item.Kind.COMMA ? end + 1 : end;
        return end > i && MINISTER.contains(line.at(end).form()) ? end : i;
    }
}
