package org.khulasa.annotate;

import java.util.List;

/**
 * A leader in an article.
 *
 * @param id the leader's id
 * @param central the article is about this leader, and does not only name one
 * @param mentions in text order; empty when an editor added a leader whom the text does not name
 * @param why {@link Rule#EDITOR} when an editor put the leader here, else {@link Rule#MENTIONED}
 */
public record Presence(String id, boolean central, List<Mention> mentions, String why) {
    public Presence {
        mentions = List.copyOf(mentions);
    }
}
