package org.khulasa.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article to search engines, in the vocabulary of schema.org. */
record JsonLd(@Nullable String headline, @Nullable String published, @Nullable String author, @Nullable String url) {
    private static final JsonLd NONE = new JsonLd(null, null, null, null);

    private static final Pattern ARTICLE = Pattern.compile("(\\w*Article|Report|\\w*BlogPosting)");

    /** The first article of the page; what is no JSON is passed over, as search engines do. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonLd found = in(JsonTree.read(script.data().strip()));
                if (found != null) {
                    return found;
                }
            } catch (JsonProcessingException e) {
                continue; // the text says it too
            }
        }
        return NONE;
    }

    private static @Nullable JsonLd in(@Nullable Object value) {
        if (value instanceof List<?> list) {
            for (Object item : list) {
                JsonLd found = in(item);
                if (found != null) {
                    return found;
                }
            }
        }
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        if (!isArticle(map.get("@type"))) {
            return in(map.get("@graph"));
        }
        Object page = map.get("mainEntityOfPage");
        String url = JsonTree.text(map, "url");
        String address = page instanceof Map<?, ?> entity ? JsonTree.text(entity, "@id") : JsonTree.name(page);
        return new JsonLd(
                JsonTree.text(map, "headline"),
                JsonTree.text(map, "datePublished"),
                JsonTree.name(map.get("author")),
                url == null ? address : url);
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(JsonLd::isArticle);
        }
        return type instanceof String name && ARTICLE.matcher(name).matches();
    }
}
