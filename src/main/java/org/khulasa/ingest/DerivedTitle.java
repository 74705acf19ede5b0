package org.khulasa.ingest;

import java.util.List;

/** A headline for a text that has none: its first clause, as it stands, at most so many words of it. */
final class DerivedTitle {
    private static final int MOST = 14;
    private static final int LEAST = 4;
    private static final String BOUNDARIES = "\u060C\u061B.:!\u061F\u2026";

    private DerivedTitle() {}

    static String of(String paragraph) {
        String[] words = paragraph.strip().split("\\s+", -1);
        int best = 0;
        for (int n = 1; n <= Math.min(MOST, words.length); n++) {
            String word = words[n - 1];
            boolean boundary = BOUNDARIES.indexOf(word.charAt(word.length() - 1)) >= 0;
            boolean end = n == words.length;
            if (boundary && n >= LEAST || end) {
                best = n;
                break;
            }
        }
        if (best > 0) {
            return withoutBoundary(String.join(" ", List.of(words).subList(0, best)));
        }
        int cut = MOST;
        // Not behind a word that leans on the next one.
        while (cut > LEAST
                && (words[cut - 1].length() < 4 || Vocabulary.STOP_WORDS.contains(Words.key(words[cut - 1])))) {
            cut--;
        }
        return String.join(" ", List.of(words).subList(0, Math.min(cut, words.length))) + "\u2026";
    }

    private static String withoutBoundary(String title) {
        int end = title.length();
        while (end > 1 && (BOUNDARIES.indexOf(title.charAt(end - 1)) >= 0 || title.charAt(end - 1) == ' ')) {
            end--;
        }
        return title.substring(0, end);
    }
}
