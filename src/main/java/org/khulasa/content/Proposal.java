package org.khulasa.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the program can say about an article: the keys that it writes and people may correct. Two of them are compared key by
 * key, as texts; nothing else in an article's file is the program's to write.
 *
 * @param titleDerived the raw text had no title
 * @param alsoIn where else the text appeared
 * @param body Markdown, without outer blank lines
 * @param bodyHash its hash, as {@link Article#bodyHash}
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
        List<Reprint> alsoIn,
        String body,
        String bodyHash) {
    /** The key under which {@code generated} keeps the hash of the body. */
    public static final String BODY = "body";

    private static final String NOT_BEFORE = "not-before";
    private static final String NOT_AFTER = "not-after";
    /** The keys that together say when an article was published: the evidence of one is none for another. */
    static final Set<String> DATING = Set.of("published", NOT_BEFORE, NOT_AFTER, "dated-by");

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
                        article.provenance().alsoIn(),
                        "",
                        "")
                .values();
    }

    /** The hash of the body as {@code generated} keeps it. */
    public String generatedBody() {
        return bodyHash.substring(0, 8);
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
                NOT_BEFORE,
                dating.notBefore() == null ? null : dating.notBefore().toString());
        put(
                values,
                NOT_AFTER,
                dating.notAfter() == null ? null : dating.notAfter().toString());
        put(values, "dated-by", datedBy());
        put(values, "also-in", alsoIn.isEmpty() ? null : Reprint.flow(alsoIn));
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
                by.why() == null ? "" : ", why: " + YamlScalar.quoted(by.why().ar());
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
            case "dated-by", "also-in", "title-derived" -> value;
            case "published", "outlet", NOT_BEFORE, NOT_AFTER -> YamlScalar.code(value);
            default -> YamlScalar.of(value);
        };
    }
}
