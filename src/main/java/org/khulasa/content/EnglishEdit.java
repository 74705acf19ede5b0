package org.khulasa.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Writes the English of an article and leaves every other byte of its file as it is. What comes out is read again before it
 * is written: where the article is not what it was but for its English, the file stays untouched. People write YAML in more
 * ways than an edit by lines can know.
 */
public final class EnglishEdit {
    /** The keys below {@code english}, in the order of the content format. */
    static final String[] KEYS = {"title", "summary", "tier", "by", "drafted", "reviewed", "reviewed-by", "of", "prompt"
    };

    private EnglishEdit() {}

    /**
     * Gives the article an English text, or another one. Where title and summary stay, only the lines that differ change.
     *
     * @param file the article's file
     * @param before the article as it was when the text was made for it
     * @return why nothing was written, or null
     * @throws IOException when the file cannot be read or written; it is as it was
     */
    public static @Nullable Problem write(Path file, Article before, EnglishText english) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Article now = parse(before, text);
        if (now == null
                || !now.title().equals(before.title())
                || !now.bodyHash().equals(before.bodyHash())
                || !Objects.equals(now.english(), before.english())) {
            return Problem.warning(
                    "W-CHANGED",
                    Place.file(before.path()),
                    "changed while its English was at work, and was left as it is",
                    "run the command again");
        }
        String edited = edit(text, now.english(), english);
        Article after = parse(before, edited);
        if (after == null || !after.equals(with(now, english))) {
            return Problem.warning(
                    "W-EDIT",
                    Place.file(before.path()),
                    "its 'english' cannot be written without touching other lines",
                    "write 'english:' on a line of its own and its keys below, indented by two spaces");
        }
        ArticleWriter.write(file, edited);
        return null;
    }

    private static String edit(String text, @Nullable EnglishText old, EnglishText english) {
        FrontMatterEdit edit = FrontMatterEdit.of(text);
        if (old == null
                || !old.title().equals(english.title())
                || !old.summary().equals(english.summary())) {
            edit.block("english", block(english));
            return edit.text();
        }
        Map<String, String> was = values(old);
        values(english).forEach((key, value) -> {
            if (!value.equals(was.get(key))) {
                edit.inside("english", key, value, List.of(KEYS));
            }
        });
        return edit.text();
    }

    private static List<String> block(EnglishText english) {
        List<String> lines = new ArrayList<>();
        lines.add("  title: " + YamlScalar.of(english.title()));
        lines.add("  summary: |");
        english.summary().lines().forEach(line -> lines.add(line.isBlank() ? "" : "    " + line));
        values(english).forEach((key, value) -> lines.add("  " + key + ": " + value));
        return lines;
    }

    /** The keys that take one line, as YAML. */
    private static Map<String, String> values(EnglishText english) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("tier", english.tier().name().toLowerCase(Locale.ROOT));
        put(values, "by", english.by());
        put(values, "drafted", english.drafted());
        put(values, "reviewed", english.reviewed());
        put(values, "reviewed-by", english.reviewedBy());
        put(values, "of", english.of());
        put(values, "prompt", english.prompt());
        return values;
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(
                    key, key.equals("by") || key.equals("reviewed-by") ? YamlScalar.of(value) : YamlScalar.code(value));
        }
    }

    private static @Nullable Article parse(Article article, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Problems problems = new Problems();
        MarkdownFile file =
                MarkdownFile.split(article.path(), content.replace("\r\n", "\n").replace('\r', '\n'), problems);
        return file == null ? null : ArticleParser.parse(article.key(), file, problems);
    }

    private static Article with(Article article, EnglishText english) {
        return new Article(
                article.key(),
                article.path(),
                article.provenance(),
                article.title(),
                article.titleDerived(),
                article.kicker(),
                article.standfirst(),
                article.outlet(),
                article.byline(),
                article.place(),
                article.dating(),
                english,
                article.overrides(),
                article.body(),
                article.bodyHash());
    }
}
