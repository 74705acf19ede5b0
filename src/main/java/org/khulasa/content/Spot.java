package org.khulasa.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problems;

/** Where something stands in a file, for a fault that only shows when all files are read. */
public final class Spot {
    private Spot() {}

    /**
     * Where the words first stand in a file of the content; the file when they do not, or it cannot be read.
     *
     * @param content the folder
     * @param path the file's, as problems name it: it begins with the folder's name
     */
    public static Place ofWords(Path content, String path, String words) {
        return of(path, text(content, path), words);
    }

    /** As {@link #ofWords}, where the words stand last: a page's English stands behind its Arabic. */
    public static Place ofLastWords(Path content, String path, String words) {
        String text = text(content, path);
        return at(path, text, text.lastIndexOf(words));
    }

    /** As {@link #ofWords}, where a key stands at the left edge. */
    public static Place ofKey(Path content, String path, String key) {
        String text = text(content, path);
        Matcher start = start(text, key);
        return at(path, text, start.find() ? start.start() : -1);
    }

    private static String text(Path content, String path) {
        Path file = content.resolve(path.substring(path.indexOf('/') + 1));
        String text = Files.exists(file) ? TextFile.read(file, path, new Problems()) : null;
        return text == null ? "" : text;
    }

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
        Matcher start = start(text, key);
        Matcher words = Pattern.compile(pattern).matcher(text);
        return at(path, text, start.find() && words.find(start.end()) ? words.start() : -1);
    }

    private static Matcher start(String text, String key) {
        return Pattern.compile("^" + Pattern.quote(key) + "\\s*:", Pattern.MULTILINE)
                .matcher(text);
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
