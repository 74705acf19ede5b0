package org.khulasa.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of phrases from a data file: one a line, {@code #} begins a comment. Compared by folded words. */
final class Phrases {
    private final Set<String> keys = new HashSet<>();
    /** Each phrase's first word: most words begin none. */
    private final Set<String> firsts = new HashSet<>();

    private int longest;

    private Phrases(Iterable<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Words.of(phrase);
            if (!words.isEmpty()) {
                keys.add(String.join(" ", words));
                firsts.add(words.get(0));
                longest = Math.max(longest, words.size());
            }
        }
    }

    static Phrases read(String file) {
        return new Phrases(lines(file));
    }

    static Phrases of(Iterable<String> phrases) {
        return new Phrases(phrases);
    }

    /** The lines of a data file without comments. */
    static List<String> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    /** The longest phrase with which the words begin, null when there is none. */
    @Nullable
    String startOf(List<String> words) {
        if (words.isEmpty() || !firsts.contains(words.get(0))) {
            return null;
        }
        String longestStart = null;
        String start = words.get(0);
        for (int n = 1; ; n++) {
            longestStart = keys.contains(start) ? start : longestStart;
            if (n == longest || n == words.size()) {
                return longestStart;
            }
            start += " " + words.get(n);
        }
    }

    /** Whether one of the phrases stands anywhere in the words. */
    boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (startOf(words.subList(i, Math.min(words.size(), i + longest))) != null) {
                return true;
            }
        }
        return false;
    }
}
