package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Hit;

/** Places by name; a name that two places share means neither. */
final class PlaceFinder {
    private PlaceFinder() {}

    static List<PlaceHit> find(List<Passage> passages) {
        Map<String, PlaceHit> found = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Hit hit : passage.found().names()) {
                Location place = place(hit);
                if (place != null) {
                    List<Integer> here = passage.number() > 0 ? List.of(passage.number()) : List.of();
                    PlaceHit once = new PlaceHit(place.id(), spelling(passage, hit), place.en(), 1, here);
                    found.merge(place.id(), once, PlaceFinder::together);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The one place that a name means; null when it can mean a person or two places. */
    static @Nullable Location place(Hit hit) {
        return hit.entry().places().size() == 1 && hit.entry().leaders().isEmpty()
                ? hit.entry().places().get(0)
                : null;
    }

    private static PlaceHit together(PlaceHit a, PlaceHit b) {
        List<Integer> paragraphs = a.paragraphs();
        if (!b.paragraphs().isEmpty() && !paragraphs.contains(b.paragraphs().get(0))) {
            paragraphs = new ArrayList<>(paragraphs);
            paragraphs.addAll(b.paragraphs());
        }
        return new PlaceHit(a.id(), a.ar(), a.en(), a.mentions() + 1, paragraphs);
    }

    /** As written; after ل the article has lost its alef, which a reader of a list would miss. */
    private static String spelling(Passage passage, Hit hit) {
        String written = passage.written(hit.start(), hit.end());
        boolean glued = written.startsWith("\u0644\u0644") && !hit.entry().key().startsWith("\u0644");
        return glued ? "\u0627" + written.substring(1) : written;
    }
}
