package org.khulasa.ingest;

import java.util.List;

/**
 * Tells a survey of several stories, each below a headline of its own, from a text with other stories behind it. The survey says
 * what it is: one of its first paragraphs ends in a colon right above the first of the headlines, or its headline or such a
 * paragraph calls it one.
 */
final class RoundUp {
    /** First paragraphs of a text, in which it says what it is. */
    private static final int FIRST = 4;
    /** Words of a headline in a survey that is called one. */
    private static final int HEADLINE = 4;

    private RoundUp() {}

    /**
     * @param paragraphs indexes of those of the text
     * @param title index of the headline, -1 when there is none
     */
    static boolean is(Page page, List<Integer> paragraphs, int title) {
        int first = Math.min(FIRST, paragraphs.size());
        for (int k = 0; k + 1 < first; k++) {
            if (page.line(paragraphs.get(k)).introduces() && OtherStories.isHeaded(page, paragraphs.get(k + 1))) {
                return true;
            }
        }
        return isCalledOne(page, paragraphs.subList(0, first), title)
                && paragraphs.stream()
                                .filter(i -> isBelowHeadline(page, i, title))
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isCalledOne(Page page, List<Integer> first, int title) {
        if (title >= 0 && Vocabulary.ROUND_UPS.isIn(page.line(title).words())) {
            return true;
        }
        for (int i : first) {
            if (isBelowHeadline(page, i, title)) {
                return false;
            }
            if (Vocabulary.ROUND_UPS.isIn(page.line(i).words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelowHeadline(Page page, int i, int title) {
        return i - 1 > title
                && page.line(i - 1).isHeadlineLike()
                && page.line(i - 1).size() >= HEADLINE;
    }
}
