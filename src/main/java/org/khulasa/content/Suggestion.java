package org.khulasa.content;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** The help for a word that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** {@code did you mean 'x'?} when a candidate is near enough to be meant, else the other help. */
    static String of(String word, Iterable<String> candidates, String otherwise) {
        String best = "";
        int distance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int d = LevenshteinDistance.getDefaultInstance().apply(word, candidate);
            if (d < distance) {
                distance = d;
                best = candidate;
            }
        }
        return distance <= Math.max(2, word.length() / 3) ? "did you mean '" + best + "'?" : otherwise;
    }
}
