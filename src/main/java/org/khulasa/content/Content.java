package org.khulasa.content;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything in {@code content/}, read once, immutable. Maps are by id, in the order of ids. */
public record Content(
        List<Article> articles,
        SortedMap<String, Leader> leaders,
        SortedMap<String, Topic> topics,
        SortedMap<String, Outlet> outlets,
        List<Location> places,
        List<GlossaryTerm> glossary,
        SortedMap<String, ProsePage> pages) {
    public Content {
        articles = List.copyOf(articles);
        places = List.copyOf(places);
        glossary = List.copyOf(glossary);
    }

    /** Whether texts have to be read with the same names: all but articles, outlets and pages is equal. */
    public boolean hasSameNames(Content other) {
        return leaders.equals(other.leaders)
                && topics.equals(other.topics)
                && places.equals(other.places)
                && glossary.equals(other.glossary);
    }

    static <T> SortedMap<String, T> byId(List<T> values, Function<T, String> id) {
        SortedMap<String, T> map = new TreeMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return java.util.Collections.unmodifiableSortedMap(map);
    }
}
