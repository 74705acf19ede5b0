package org.khulasa.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to another story that scraping glued to the end of a paragraph: «…، اقرأ: headline».
 *
 * @param kept the paragraph without it
 * @param cut what was cut off
 */
record GluedLink(String kept, String cut) {
    private static final int LONGEST = 30;
    private static final int FEWEST = 3;
    /** In characters from the end of the paragraph. */
    private static final int REACH = 400;

    private static final String ENDS = ".\u060C\u061F!\u00BB\")\u2026\u201D";

    /** Null when there is none. */
    static @Nullable GluedLink in(String paragraph) {
        int stamp = EndStamp.ofText(paragraph);
        if (stamp > 0) {
            return link(
                    paragraph.substring(0, stamp), paragraph.substring(stamp).strip());
        }
        for (int colon = paragraph.indexOf(':', paragraph.length() - REACH);
                colon > 0;
                colon = paragraph.indexOf(':', colon + 1)) {
            int start = opener(paragraph, colon);
            if (start > 0 && isLink(paragraph.substring(colon + 1))) {
                String kept = paragraph.substring(0, start).stripTrailing();
                if (kept.endsWith("\u060C")) {
                    kept = kept.substring(0, kept.length() - 1).stripTrailing();
                }
                return link(kept, paragraph.substring(start).strip());
            }
        }
        return notice(paragraph);
    }

    /** «…. تابع آخر الأخبار على قناتنا»: behind the last sentence, in words with which no sentence of a report begins. */
    private static @Nullable GluedLink notice(String paragraph) {
        for (int stop = paragraph.indexOf('.', Math.max(1, paragraph.length() - REACH));
                stop > 0 && stop + 2 < paragraph.length();
                stop = paragraph.indexOf('.', stop + 1)) {
            int end = stop + 1;
            while (end < paragraph.length()
                    && paragraph.charAt(end) != ' '
                    && !Character.isLetterOrDigit(paragraph.charAt(end))) {
                end++;
            }
            String tail = paragraph.substring(end).strip();
            List<String> words = Words.of(tail);
            String start = words.size() > LONGEST ? null : opening(words);
            if (start != null && start.indexOf(' ') > 0 && words.size() > start.split(" ", -1).length) {
                return link(paragraph.substring(0, end).stripTrailing(), tail);
            }
        }
        return null;
    }

    /** Only where a paragraph is left. */
    private static @Nullable GluedLink link(String kept, String cut) {
        return Words.of(kept).size() < FEWEST ? null : new GluedLink(kept, cut);
    }

    private static @Nullable String opening(List<String> words) {
        String start = Vocabulary.FURNITURE_STARTS.startOf(words);
        return start == null ? Vocabulary.OPENERS.startOf(words) : start;
    }

    /** Where the one to three words before the colon begin that open a link, -1 when they do not. */
    private static int opener(String paragraph, int colon) {
        int start = colon;
        for (int words = 0; words < 3; words++) {
            while (start > 0 && paragraph.charAt(start - 1) == ' ') {
                start--;
            }
            while (start > 0 && colon - start < REACH && paragraph.charAt(start - 1) != ' ') {
                start--;
            }
            String key = Words.key(paragraph.substring(start, colon));
            int before = start;
            while (before > 0 && paragraph.charAt(before - 1) == ' ') {
                before--;
            }
            boolean afterEnd = before > 0 && ENDS.indexOf(paragraph.charAt(before - 1)) >= 0;
            if (afterEnd && (Vocabulary.OPENERS.contains(key) || Vocabulary.FURNITURE_STARTS.contains(key))) {
                return start;
            }
        }
        return -1;
    }

    /** A headline: not long, and no sentence after it. */
    private static boolean isLink(String tail) {
        List<String> words = Words.of(tail);
        int stop = tail.indexOf(". ");
        return !words.isEmpty() && words.size() <= LONGEST && stop < 0;
    }
}
