package org.khulasa.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Meeting;
import org.khulasa.annotate.Presence;

/**
 * Two leaders who met in at least one article.
 *
 * @param a the id that comes first in the alphabet
 * @param meetings one for each article that tells of one, newest first
 * @param shelf the articles with a meeting, and those in which both are central
 */
record Pair(String a, String b, List<Met> meetings, Shelf shelf) {
    /** A meeting and the article that tells of it. */
    record Met(Annotated article, Meeting meeting) {}

    String id() {
        return id(a, b);
    }

    /** The name of a pair's page: the same for both orders. */
    static String id(String one, String other) {
        return one.compareTo(other) < 0 ? one + "--" + other : other + "--" + one;
    }

    /** All pairs by id. */
    static SortedMap<String, Pair> of(Shelf all) {
        SortedMap<String, Map<String, Met>> meetings = new TreeMap<>();
        for (Annotated article : all.all()) {
            for (Meeting meeting : article.meetings()) {
                if (meeting.isHeld()) {
                    add(article, meeting, meetings);
                }
            }
        }
        if (meetings.isEmpty()) {
            return Collections.emptySortedMap();
        }
        Map<String, List<Annotated>> articles = articles(all, meetings);
        SortedMap<String, Pair> pairs = new TreeMap<>();
        meetings.forEach((id, met) -> {
            int between = id.indexOf("--");
            pairs.put(
                    id,
                    new Pair(
                            id.substring(0, between),
                            id.substring(between + 2),
                            List.copyOf(met.values()),
                            Shelf.of(articles.getOrDefault(id, List.of()))));
        });
        return Collections.unmodifiableSortedMap(pairs);
    }

    private static void add(Annotated article, Meeting meeting, SortedMap<String, Map<String, Met>> meetings) {
        String key = article.article().key();
        List<String> leaders = meeting.leaders();
        for (int i = 0; i < leaders.size(); i++) {
            for (int k = i + 1; k < leaders.size(); k++) {
                Map<String, Met> here =
                        meetings.computeIfAbsent(id(leaders.get(i), leaders.get(k)), x -> new LinkedHashMap<>());
                Met before = here.get(key);
                // The body says more than the title does.
                if (before == null || before.meeting().paragraph() == 0) {
                    here.put(key, new Met(article, meeting));
                }
            }
        }
    }

    private static Map<String, List<Annotated>> articles(Shelf all, Map<String, Map<String, Met>> meetings) {
        Map<String, List<Annotated>> articles = new TreeMap<>();
        meetings.forEach((id, met) -> met.values().forEach(m -> articles.computeIfAbsent(id, i -> new ArrayList<>())
                .add(m.article())));
        for (Annotated article : all.all()) {
            List<String> central = article.leaders().stream()
                    .filter(Presence::central)
                    .map(Presence::id)
                    .toList();
            for (int i = 0; i < central.size(); i++) {
                for (int k = i + 1; k < central.size(); k++) {
                    String id = id(central.get(i), central.get(k));
                    Map<String, Met> met = meetings.get(id);
                    if (met != null && !met.containsKey(article.article().key())) {
                        articles.computeIfAbsent(id, x -> new ArrayList<>()).add(article);
                    }
                }
            }
        }
        return articles;
    }
}
