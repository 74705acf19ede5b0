package org.khulasa.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program can say about an article: the keys that it writes and people may correct. Two of them are compared key by
 * key, as texts; nothing else in an article's file is the program's to write.
 *
 * @param titleDerived the raw text had no title
 * @param body Markdown, without outer blank lines
 */
public record Proposal(
        String title,
        boolean titleDerived,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String place,
        Dating dating,
        String body) {
    /** The key under which {@code generated} keeps the hash of the body. */
    public static final String BODY = "body";

    /** What an existing article says now; its body is not in the result, since an article keeps only the hash of it. */
    static Map<String, String> valuesOf(Article article) {
        return new Proposal(
                        article.title(),
                        article.titleDerived(),
                        article.kicker(),
                        article.standfirst(),
                        article.outlet(),
                        article.byline(),
                        article.place(),
                        article.dating(),
                        "")
                .values();
    }

    /** Key to value as text, present keys only, in the order in which they stand in a file; without the body. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        put(values, "title-derived", titleDerived ? "true" : null);
        put(values, "kicker", kicker);
        put(values, "standfirst", standfirst);
        put(values, "outlet", outlet);
        put(values, "byline", byline);
        put(values, "place", place);
        put(values, "published", published());
        put(
                values,
                "not-before",
                dating.notBefore() == null ? null : dating.notBefore().toString());
        put(values, "dated-by", datedBy());
        return values;
    }

    private @Nullable String published() {
        if (dating.date() == null) {
            return null;
        }
        return dating.time() == null ? dating.date().toString() : dating.date() + "T" + dating.time();
    }

    /** The evidence as the flow mapping that stands in the file: an editor's reasons are never the program's. */
    private @Nullable String datedBy() {
        DatedBy by = dating.by();
        if (by == null) {
            return null;
        }
        String text = by.text() == null ? "" : "text: " + YamlScalar.quoted(by.text()) + ", ";
        String line = by.line() == 0 ? "" : "line: " + by.line() + ", ";
        String why =
                by.why() == null ? "" : ", why: " + YamlScalar.quoted(by.why().toString());
        return "{" + line + text + "rule: " + YamlScalar.code(by.rule()) + why + "}";
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(key, value);
        }
    }

    /** A value as it stands behind its key in a file. */
    static String yaml(String key, String value) {
        return switch (key) {
            case "dated-by", "title-derived" -> value;
            case "published", "not-before", "outlet" -> YamlScalar.code(value);
            default -> YamlScalar.of(value);
        };
    }
}
