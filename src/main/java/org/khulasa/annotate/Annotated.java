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
 * @param reported what leaders say in the writer's words, in text order
 * @param meetings in text order; those only planned too
 * @param terms of the glossary, in the order of their first mention
 */
public record Annotated(
        Article article,
        List<Presence> leaders,
        List<TopicHit> topics,
        List<PlaceHit> places,
        List<Quotation> quotations,
        List<Quotation> reported,
        List<Meeting> meetings,
        List<TermHit> terms) {
    public Annotated {
        leaders = List.copyOf(leaders);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        quotations = List.copyOf(quotations);
        reported = List.copyOf(reported);
        meetings = List.copyOf(meetings);
        terms = List.copyOf(terms);
    }
}
