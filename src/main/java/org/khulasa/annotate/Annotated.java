package org.khulasa.annotate;

import java.util.List;
import org.khulasa.content.Article;

/**
 * An article with what was found in it.
 *
 * @param leaders in the order of their first mention; those whom an editor added come last
 * @param topics the strongest first
 * @param places in the order of their first mention
 * @param quotations in text order, from the body alone
 * @param meetings in text order; those only planned too
 */
public record Annotated(
        Article article,
        List<Presence> leaders,
        List<TopicHit> topics,
        List<PlaceHit> places,
        List<Quotation> quotations,
        List<Meeting> meetings) {
    public Annotated {
        leaders = List.copyOf(leaders);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        quotations = List.copyOf(quotations);
        meetings = List.copyOf(meetings);
    }
}
