package org.khulasa.annotate;

import java.util.List;
import java.util.SortedMap;
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
        List<Named> named = NameResolver.resolve(passages, offices, names, days).stream()
                .filter(n -> !isRemoved(n.leader(), aboutLeaders))
                .toList();
        Reading reading = Reading.of(passages, named, new OfficeHolders(leaders, offices, days));
        QuotationFinder.Spoken spoken = quotations.find(reading, named);
        List<Quotation> quoted =
                Corrections.apply(spoken.quoted(), article.overrides().quotes(), leaders);
        List<OfficeMentions.Spotted> byOffice = OfficeMentions.find(reading, offices).stream()
                .filter(s -> !isRemoved(s.leader(), aboutLeaders))
                .toList();
        List<Meeting> meetings = new MeetingFinder(reading.holders(), offices).find(reading, named, byOffice);
        List<Presence> presences = Choices.apply(
                Presences.of(named, byOffice, quoted), aboutLeaders, Presence::id, (id, found) -> presence(id, found));
        List<TopicHit> hits = Choices.apply(
                scorer.score(passages), article.overrides().topics(), TopicHit::id, (id, found) -> topic(id, found));
        return new Annotated(article, presences, hits, PlaceFinder.find(passages), quoted, spoken.reported(), meetings);
    }

    /** Whom an editor removed is nobody's subject in this article either. */
    private static boolean isRemoved(String leader, List<Choice> choices) {
        return choices.stream().anyMatch(c -> c.kind() == Choice.Kind.REMOVE && c.id().equals(leader));
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
                ? new TopicHit(id, 0, List.of(), Rule.EDITOR.id())
                : new TopicHit(id, found.get(0).score(), found.get(0).evidence(), Rule.EDITOR.id());
    }
}
