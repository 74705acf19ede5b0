package org.khulasa.ingest;

import java.util.List;
import java.util.Set;

/**
 * A raw line and the decision about it.
 *
 * @param number from 1, lines of the file as editors count them
 * @param reason why it has this label, in a few words
 * @param text as it stands in the file
 * @param key its words, folded, for comparison
 */
public record LabelledLine(int number, Label label, String reason, String text, String key) {
    private static final int WORDS = 8;

    /**
     * Whether it was removed though it reads like a paragraph of the article: of eight words or more, with a full stop at its
     * end, and it goes on with something or shares words with the headline.
     *
     * @param title stems of the headline
     */
    boolean isLostSentence(Set<String> title) {
        if (label.isKept() || reason.startsWith(TopSummaries.REPEATED)) {
            return false;
        }
        String line = text.strip();
        // An agency may sign in brackets behind the full stop.
        String end = line.endsWith(")") ? line.substring(0, line.lastIndexOf('(') + 1) : line;
        List<String> words = end.matches("(?s).*\\.[\u00BB\"\u201D\\s(]*") ? Words.of(line) : List.of();
        if (words.size() < WORDS) {
            return false;
        }
        return Line.continues(words)
                || Words.stems(words).stream().filter(title::contains).count() >= 2;
    }
}
