package org.khulasa.ingest;

/**
 * The path of a page, from its home page by its sections to its headline: «الصفحة الرئيسية - ثقافة - headline», «الرئيسية / اقتصاد /
 * headline». The line below that the path ends with is the headline, whatever else stands between it and the text.
 */
final class PagePath {
    private static final String HOME = Words.key("\u0627\u0644\u0631\u0626\u064A\u0633\u064A\u0629");
    private static final String PAGE = Words.key("\u0627\u0644\u0635\u0641\u062D\u0629");
    /** A section has fewer words. */
    private static final int LEAST = 3;

    private PagePath() {}

    /** The index of the headline that a path above the text names, -1 when none does. */
    static int headline(Page page, int bodyStart) {
        for (int i = bodyStart - 2; i >= 0; i--) {
            int named = startsAtHome(page.line(i)) ? named(page, i, bodyStart) : -1;
            if (named >= 0) {
                return named;
            }
        }
        return -1;
    }

    private static boolean startsAtHome(Line line) {
        if (line.size() <= LEAST) {
            return false;
        }
        String first = line.words().get(0);
        return first.equals(HOME) || first.equals(PAGE) && line.words().get(1).equals(HOME);
    }

    private static int named(Page page, int path, int bodyStart) {
        String text = page.line(path).text();
        for (int i = path + 1; i < bodyStart; i++) {
            Line line = page.line(i);
            if (line.size() >= LEAST
                    && text.endsWith(line.text())
                    && isParted(text, line.text().length())) {
                return i;
            }
        }
        return -1;
    }

    /** A sign stands before the last characters: a dash, a slash, a bar, an arrow. */
    private static boolean isParted(String text, int last) {
        String before = text.substring(0, text.length() - last).stripTrailing();
        return !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }
}
