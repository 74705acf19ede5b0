package org.khulasa.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.problem.Place;

/** Where something stands in a file, for a fault that only shows when all files are read. */
final class Spot {
    private Spot() {}

    /** Where the words first stand; the file when they do not. */
    static Place of(String path, String text, String words) {
        return at(path, text, text.indexOf(words));
    }

    /** Where the words first stand behind a key at the left edge; the file when they do not. */
    static Place behind(String path, String text, String key, String words) {
        return find(path, text, key, Pattern.quote(words));
    }

    /** Where an id first stands as a word of its own behind a key at the left edge; the file when it does not. */
    static Place ofId(String path, String text, String key, String id) {
        return find(path, text, key, "(?<![a-z0-9]|[a-z0-9][+-])" + Pattern.quote(id) + "(?![a-z0-9-])");
    }

    private static Place find(String path, String text, String key, String pattern) {
        Matcher start = Pattern.compile("^" + key + "\\s*:", Pattern.MULTILINE).matcher(text);
        Matcher words = Pattern.compile(pattern).matcher(text);
        return at(path, text, start.find() && words.find(start.end()) ? words.start() : -1);
    }

    private static Place at(String path, String text, int at) {
        if (at < 0) {
            return Place.file(path);
        }
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Place(path, line, at - text.lastIndexOf('\n', at - 1));
    }
}
