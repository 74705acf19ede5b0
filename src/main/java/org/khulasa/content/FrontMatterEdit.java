package org.khulasa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Edits an article's file line by line, so that comments, order, quoting and everything else a person wrote stay byte for
 * byte. Only values that the program wrote are replaced, and those stand on one line.
 */
final class FrontMatterEdit {
    /** The order of keys in the content format; a new key goes behind the last one that stands before it. */
    static final List<String> ORDER = List.of(
            "id",
            "seed",
            "seed-sha256",
            "url",
            "generated",
            "title",
            "title-derived",
            "kicker",
            "standfirst",
            "outlet",
            "byline",
            "place",
            "published",
            "not-before",
            "not-after",
            "dated-by",
            "also-in",
            "english",
            "leaders",
            "topics",
            "quotes",
            "story",
            "status",
            "aliases",
            "notes",
            "body");

    private static final Pattern KEY = Pattern.compile("[\"']?([A-Za-z0-9-]+)[\"']?\\s*:(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile(
            "^[^:]+:\\s+(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|\\{(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^}\"])*}|[^\"'{].*?)?(\\s+#.*)?$",
            Pattern.DOTALL);

    private final String mark;
    private final String end;
    private final List<String> lines;
    private final String closing;
    private String rest;

    private FrontMatterEdit(String mark, String end, List<String> lines, String closing, String rest) {
        this.mark = mark;
        this.end = end;
        this.lines = lines;
        this.closing = closing;
        this.rest = rest;
    }

    /** The file's text, whose front matter was read without a problem before. */
    static FrontMatterEdit of(String text) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String content = text.substring(mark.length());
        String end = content.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>();
        int at = content.indexOf('\n') + 1;
        while (true) {
            int stop = content.indexOf('\n', at);
            String line = stop < 0 ? content.substring(at) : content.substring(at, stop + 1);
            if (line.stripTrailing().equals("---") || stop < 0) {
                return new FrontMatterEdit(mark, end, lines, line, content.substring(at + line.length()));
            }
            lines.add(line);
            at = stop + 1;
        }
    }

    /** Replaces a key's value, adds the key in its place, or with null removes it. */
    void set(String key, @Nullable String value) {
        int start = find(key);
        if (start >= 0) {
            int stop = endOf(start);
            String comment = stop == start + 1 ? comment(lines.get(start)) : "";
            lines.subList(start, stop).clear();
            if (value != null) {
                lines.add(start, key + ": " + value + comment + end);
            }
        } else if (value != null) {
            lines.add(placeOf(key), key + ": " + value + end);
        }
    }

    /** Replaces a key's value by keys below it, or adds the key with them; a remark behind the key stays. */
    void block(String key, List<String> block) {
        int start = find(key);
        int at = start < 0 ? placeOf(key) : start;
        String first = key + ":" + end;
        if (start >= 0) {
            if (lines.get(start).substring(key.length()).stripTrailing().matches("\\s*:(\\s+#.*)?")) {
                first = lines.get(start);
            }
            lines.subList(start, endOf(start)).clear();
        }
        lines.add(at, first);
        for (String line : block) {
            lines.add(++at, line + end);
        }
    }

    /** Replaces or adds a value on one line below a key; order gives its place. Nothing where the value stands in braces. */
    void inside(String parent, String key, String value, List<String> order) {
        int start = find(parent);
        int stop = start < 0 ? -1 : endOf(start);
        int at = -1;
        String margin = "";
        for (int i = start + 1; i < stop; i++) {
            String line = lines.get(i);
            String own = line.substring(0, line.length() - line.stripLeading().length());
            if (line.isBlank() || line.startsWith("#", own.length())) {
                continue;
            }
            margin = margin.isEmpty() ? own : margin;
            if (own.length() > margin.length()) {
                at = at == i ? i + 1 : at;
                continue;
            }
            String other = keyOf(line.substring(own.length()));
            if (key.equals(other)) {
                lines.set(i, margin + key + ": " + value + comment(line) + end);
                return;
            }
            int rank = other == null ? -1 : order.indexOf(other);
            at = rank >= 0 && rank < order.indexOf(key) ? i + 1 : at;
        }
        if (!margin.isEmpty()) {
            lines.add(at < 0 ? start + 1 : at, margin + key + ": " + value + end);
        }
    }

    void body(String body) {
        rest = end + body.replace("\n", end) + end;
    }

    String text() {
        String fence = closing.endsWith("\n") ? closing : closing + end;
        return mark + "---" + end + String.join("", lines) + fence + rest;
    }

    private int find(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (key.equals(keyOf(lines.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private int placeOf(String key) {
        int rank = ORDER.indexOf(key);
        int after = 0;
        for (int i = 0; i < lines.size(); i++) {
            String other = keyOf(lines.get(i));
            int otherRank = other == null ? -1 : ORDER.indexOf(other.toLowerCase(Locale.ROOT));
            if (otherRank >= 0 && otherRank < rank) {
                after = endOf(i);
            }
        }
        return after;
    }

    /** The line behind a key's value: a block of text may hold blank lines. */
    private int endOf(int start) {
        int stop = start + 1;
        for (int i = stop; i < lines.size(); i++) {
            if (continues(lines.get(i))) {
                stop = i + 1;
            } else if (!lines.get(i).isBlank()) {
                break;
            }
        }
        return stop;
    }

    private static @Nullable String keyOf(String line) {
        Matcher matcher = KEY.matcher(line.stripTrailing());
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** Whether the line belongs to the value of the key above it: indented, or an entry of a list. */
    private static boolean continues(String line) {
        return line.startsWith(" ")
                || line.startsWith("- ")
                || line.stripTrailing().equals("-");
    }

    private static String comment(String line) {
        Matcher matcher = COMMENT.matcher(line.stripTrailing());
        String comment = matcher.matches() ? matcher.group(1) : null;
        return comment == null ? "" : comment;
    }
}
