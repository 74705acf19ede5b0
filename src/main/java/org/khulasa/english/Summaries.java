package org.khulasa.english;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;

/** The English of every article, made once and shared by both editions. Immutable after {@link #of}. */
public final class Summaries {
    private final Map<String, Summary> byKey;

    private Summaries(Map<String, Summary> byKey) {
        this.byKey = byKey;
    }

    /** What was written for each article, else its outline. */
    public static Summaries of(List<Annotated> articles, Outline outline) {
        Map<String, Summary> byKey = new ConcurrentHashMap<>();
        articles.parallelStream().forEach(annotated -> {
            Summary written = Summary.of(annotated.article());
            byKey.put(annotated.article().key(), written == null ? outline.of(annotated) : written);
        });
        return new Summaries(byKey);
    }

    /** The English of one of the articles. */
    public Summary of(Article article) {
        return Objects.requireNonNull(byKey.get(article.key()), article.key());
    }
}
