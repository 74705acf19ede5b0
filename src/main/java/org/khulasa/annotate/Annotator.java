package org.khulasa.annotate;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.Leader;
import org.khulasa.content.Overrides.Choice;
import org.khulasa.content.Topic;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.gazetteer.Offices;

/** Annotates articles, one at a time, each by itself. Immutable and thread-safe. */
public final class Annotator {
    private final Gazetteer gazetteer;
    private final SortedMap<String, Leader> leaders;
    private final SortedMap<String, Topic> topics;
    private final Offices offices;
    private final LeaderNames names;
    private final TopicScorer scorer;
    private final QuotationFinder quotations;

    /**
     * An annotator for the content that the gazetteer was built from.
     *
     * @param gazetteer its names and terms
     */
    public Annotator(Gazetteer gazetteer, Content content) {
        this.gazetteer = gazetteer;
        leaders = content.leaders();
        topics = content.topics();
        offices = Offices.of(leaders.values());
        names = new LeaderNames(leaders.values());
        scorer = new TopicScorer(topics.values());
        quotations = new QuotationFinder(offices);
    }

    /** Everything found in the article, with the editor's overrides in its front matter applied. */
    public Annotated annotate(Article article) {
        Days days = Days.of(article.dating());
        List<Passage> passages = Passage.of(article, gazetteer);
        List<Choice> aboutLeaders = article.overrides().leaders();
        Predicate<String> rejected = leader -> Choices.rejects(aboutLeaders, leader);
        List<Named> named = NameResolver.resolve(passages, offices, names, days).stream()
                .filter(n -> !rejected.test(n.leader()))
                .toList();
        Reading reading = Reading.of(passages, named, new OfficeHolders(leaders, names, offices, days));
        QuotationFinder.Spoken spoken = quotations.find(reading, named);
        List<Quotation> quoted = Corrections.apply(
                Corrections.unsay(spoken.quoted(), rejected),
                article.overrides().quotes(),
                leaders);
        List<OfficeMentions.Spotted> byOffice = OfficeMentions.find(reading, offices).stream()
                .filter(s -> !rejected.test(s.leader()))
                .toList();
        List<Presence> presences = Choices.apply(
                Presences.of(named, byOffice, quoted), aboutLeaders, Presence::id, (id, found) -> presence(id, found));
        // Who meets has a place in the article, and so a page that the meeting's can lead to.
        List<Meeting> meetings = Corrections.meetingsOf(
                presences, new MeetingFinder(reading.holders(), offices).find(reading, named, byOffice));
        List<TopicHit> hits = Choices.apply(
                scorer.score(passages), article.overrides().topics(), TopicHit::id, (id, found) -> topic(id, found));
        return new Annotated(
                article,
                presences,
                hits,
                PlaceFinder.find(passages),
                quoted,
                Corrections.without(spoken.reported(), rejected),
                meetings,
                TermFinder.find(passages));
    }

    private @Nullable Presence presence(String id, List<Presence> found) {
        if (!leaders.containsKey(id)) {
            return null;
        }
        return found.isEmpty()
                ? new Presence(id, false, List.of(), Rule.EDITOR.id())
                : new Presence(id, found.get(0).central(), found.get(0).mentions(), Rule.EDITOR.id());
    }

    private @Nullable TopicHit topic(String id, List<TopicHit> found) {
        if (!topics.containsKey(id)) {
            return null;
        }
        return found.isEmpty()
                ? new TopicHit(id, 0, List.of(), List.of(), Rule.EDITOR.id())
                : new TopicHit(
                        id,
                        found.get(0).score(),
                        found.get(0).evidence(),
                        found.get(0).paragraphs(),
                        Rule.EDITOR.id());
    }
}
