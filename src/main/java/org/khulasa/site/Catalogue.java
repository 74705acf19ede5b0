package org.khulasa.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.By;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.TopicHit;

/**
 * The published articles by everything they are listed under. A leader, topic, outlet or place without an article is not in it,
 * and so has no page, no chip and no line in the sitemap.
 *
 * @param shelf all of them
 * @param pairs those who met, by {@link Pair#id()}
 * @param quotations by speaker, newest first
 * @param reported speech in the writers' words, by speaker
 * @param about quotations of others that name a leader
 * @param stories events that several of them report
 * @param related for each article, in the order of {@code shelf.all()}, the related ones
 */
record Catalogue(
        Shelf shelf,
        List<List<Annotated>> related,
        SortedMap<String, Shelf> leaders,
        SortedMap<String, Shelf> topics,
        SortedMap<String, Shelf> outlets,
        SortedMap<String, Shelf> places,
        SortedMap<String, List<Said>> quotations,
        SortedMap<String, List<Said>> reported,
        SortedMap<String, List<Said>> about,
        SortedMap<String, Pair> pairs,
        Stories stories) {

    /** A quotation and the article it stands in. */
    record Said(Annotated article, Quotation quotation) {}

    /**
     * Lists the articles.
     *
     * @param known ids of the outlets that there are; an article of another has none
     */
    static Catalogue of(List<Annotated> articles, Set<String> known) {
        SortedMap<String, List<Annotated>> leaders = new TreeMap<>();
        SortedMap<String, List<Annotated>> topics = new TreeMap<>();
        SortedMap<String, List<Annotated>> outlets = new TreeMap<>();
        SortedMap<String, List<Annotated>> places = new TreeMap<>();
        SortedMap<String, List<Said>> quotations = new TreeMap<>();
        SortedMap<String, List<Said>> reported = new TreeMap<>();
        SortedMap<String, List<Said>> about = new TreeMap<>();
        Shelf shelf = Shelf.of(articles);
        for (Annotated article : shelf.all()) {
            for (Presence presence : article.leaders()) {
                leaders.computeIfAbsent(presence.id(), i -> new ArrayList<>()).add(article);
            }
            for (TopicHit topic : article.topics()) {
                topics.computeIfAbsent(topic.id(), i -> new ArrayList<>()).add(article);
            }
            for (PlaceHit place : article.places()) {
                places.computeIfAbsent(place.id(), i -> new ArrayList<>()).add(article);
            }
            String outlet = article.article().outlet();
            if (outlet != null && known.contains(outlet)) {
                outlets.computeIfAbsent(outlet, i -> new ArrayList<>()).add(article);
            }
            said(article, article.quotations(), quotations);
            said(article, article.reported(), reported);
            article.quotations().forEach(quotation -> named(article, quotation, about));
        }
        SortedMap<String, Shelf> byLeader = shelves(leaders);
        SortedMap<String, Shelf> byTopic = shelves(topics);
        Related related = new Related(byLeader, byTopic);
        return new Catalogue(
                shelf,
                // Both editions show them, so they are found once.
                shelf.all().parallelStream().map(related::to).toList(),
                byLeader,
                byTopic,
                shelves(outlets),
                shelves(places),
                Collections.unmodifiableSortedMap(quotations),
                Collections.unmodifiableSortedMap(reported),
                Collections.unmodifiableSortedMap(about),
                Pair.of(shelf),
                Stories.of(shelf));
    }

    private static void said(Annotated article, List<Quotation> quotations, SortedMap<String, List<Said>> bySpeaker) {
        for (Quotation quotation : quotations) {
            if (quotation.speaker() != null && quotation.speaker().id() != null) {
                bySpeaker
                        .computeIfAbsent(quotation.speaker().id(), i -> new ArrayList<>())
                        .add(new Said(article, quotation));
            }
        }
    }

    /** A quotation is about whom its own words name, unless nobody knows who says it. */
    private static void named(Annotated article, Quotation quotation, SortedMap<String, List<Said>> byLeader) {
        if (quotation.speaker() == null) {
            return;
        }
        for (Presence presence : article.leaders()) {
            boolean other = !presence.id().equals(quotation.speaker().id());
            if (other && presence.mentions().stream().anyMatch(mention -> isIn(mention, quotation))) {
                byLeader.computeIfAbsent(presence.id(), i -> new ArrayList<>()).add(new Said(article, quotation));
            }
        }
    }

    private static boolean isIn(Mention mention, Quotation quotation) {
        return mention.by() == By.NAME
                && mention.paragraph() == quotation.paragraph()
                && mention.start() >= quotation.start()
                && mention.end() <= quotation.end();
    }

    private static SortedMap<String, Shelf> shelves(SortedMap<String, List<Annotated>> lists) {
        SortedMap<String, Shelf> shelves = new TreeMap<>();
        lists.forEach((id, list) -> shelves.put(id, Shelf.of(list)));
        return Collections.unmodifiableSortedMap(shelves);
    }
}
