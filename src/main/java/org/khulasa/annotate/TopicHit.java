package org.khulasa.annotate;

import java.util.List;

/**
 * A topic of an article.
 *
 * @param score sum of the weights of what was found, rounded; 0 when only an editor says so
 * @param evidence the phrases that counted, the heaviest first
 * @param paragraphs numbers of the blocks with a phrase that can count, in their order
 * @param why {@link Rule#EDITOR} when an editor set the topic, else {@link Rule#TERMS}
 */
public record TopicHit(String id, int score, List<String> evidence, List<Integer> paragraphs, String why) {
    public TopicHit {
        evidence = List.copyOf(evidence);
        paragraphs = List.copyOf(paragraphs);
    }
}
