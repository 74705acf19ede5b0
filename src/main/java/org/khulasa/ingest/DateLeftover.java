package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;

/** What a line says beside its dates. */
final class DateLeftover {
    private DateLeftover() {}

    /** The line with its dates cut out. */
    static String text(String line) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (FoundDate date : DateFinder.find(line)) {
            if (date.start() >= at) {
                out.append(line, at, date.start()).append(' ');
                at = date.end();
            }
        }
        return out.append(line.substring(at)).toString();
    }

    /** The words left when dates, times, days, labels of dates and fillers are gone. */
    static List<String> words(String line) {
        List<String> words = Words.of(text(line));
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<String> rest = words.subList(i, words.size());
            String label = Vocabulary.PUBLISHED.startOf(rest);
            if (label == null) {
                label = Vocabulary.UPDATED.startOf(rest);
            }
            if (label != null) {
                i += label.split(" ", -1).length;
                continue;
            }
            String word = words.get(i++);
            boolean noise = DateTokens.isFiller(word)
                    || word.chars().allMatch(Character::isDigit)
                    || Vocabulary.WEEKDAYS.containsKey(word)
                    || word.startsWith("gmt");
            if (!noise) {
                left.add(word);
            }
        }
        return left;
    }
}
