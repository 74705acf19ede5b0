package org.khulasa.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.TopicHit;

/**
 * Related articles: earlier ones that share leaders and topics. Only earlier ones, so that a new article changes no old
 * page; and only the nearest few of each list, so that the work per page does not grow with the corpus.
 */
record Related(SortedMap<String, Shelf> leaders, SortedMap<String, Shelf> topics) {
    private static final int MOST = 4;
    private static final int NEAREST = 8;
    private static final int LEAST_SCORE = 2;

    List<Annotated> to(Annotated article) {
        Map<String, Scored> scores = new HashMap<>();
        for (Presence presence : article.leaders()) {
            count(article, leaders.get(presence.id()), presence.central() ? 2 : 1, scores);
        }
        for (TopicHit topic : article.topics()) {
            count(article, topics.get(topic.id()), 1, scores);
        }
        return scores.values().stream()
                .filter(s -> s.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(Scored::article, Shelf.NEWEST_FIRST))
                .limit(MOST)
                .map(Scored::article)
                .toList();
    }

    private record Scored(Annotated article, int score) {
        Scored plus(Scored other) {
            return new Scored(article, score + other.score);
        }
    }

    private static void count(Annotated article, @Nullable Shelf shelf, int weight, Map<String, Scored> scores) {
        int at = shelf == null ? -1 : shelf.position(article);
        if (shelf == null || at < 0) {
            return;
        }
        List<Annotated> earlier = shelf.all().subList(at + 1, Math.min(at + 1 + NEAREST, shelf.size()));
        for (Annotated other : earlier) {
            // Keyed by address: hashing an article would hash its text.
            scores.merge(other.article().key(), new Scored(other, weight), Scored::plus);
        }
    }
}
