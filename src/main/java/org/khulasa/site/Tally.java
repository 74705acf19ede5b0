package org.khulasa.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;
import org.khulasa.content.Outlet;
import org.khulasa.content.Topic;
import org.khulasa.lang.Localized;

/** How many articles a leader, topic or outlet has in some list. */
record Tally(String id, int count) {
    private static final Comparator<Tally> MOST =
            Comparator.comparingInt(Tally::count).reversed().thenComparing(Tally::id);

    static List<Tally> most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .map(e -> new Tally(e.getKey(), e.getValue()))
                .sorted(MOST)
                .limit(limit)
                .toList();
    }

    static List<Tally> most(SortedMap<String, Shelf> shelves, int limit) {
        Map<String, Integer> counts = new TreeMap<>();
        shelves.forEach((id, shelf) -> counts.put(id, shelf.size()));
        return most(counts, limit);
    }

    /** The link to the subject's page, with its name and its count. */
    static View.Chip chip(Edition edition, String root, String kind, Tally tally) {
        return new View.Chip(
                root + Permalinks.subject(edition.language(), kind, tally.id()),
                edition.phrase(name(edition, kind, tally.id())),
                edition.articles(tally.count()));
    }

    static Localized name(Edition edition, String kind, String id) {
        switch (kind) {
            case Permalinks.LEADERS -> {
                Leader leader = edition.content().leaders().get(id);
                return leader == null ? new Localized(id, id) : leader.name();
            }
            case Permalinks.TOPICS -> {
                Topic topic = edition.content().topics().get(id);
                return topic == null ? new Localized(id, id) : topic.name();
            }
            case Permalinks.PLACES -> {
                Location place = edition.desk().places().get(id);
                return place == null
                        ? new Localized(id, id)
                        : new Localized(place.ar().get(0), place.en());
            }
            default -> {
                Outlet outlet = edition.content().outlets().get(id);
                return outlet == null ? new Localized(id, id) : outlet.name();
            }
        }
    }
}
