package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Hit;

/** Places by name; a name that two places share means neither. */
final class PlaceFinder {
    private PlaceFinder() {}

    static List<PlaceHit> find(List<Passage> passages) {
        Map<String, PlaceHit> found = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Hit hit : passage.found().names()) {
                if (hit.entry().places().size() == 1 && hit.entry().leaders().isEmpty()) {
                    Location place = hit.entry().places().get(0);
                    String ar = spelling(passage, hit);
                    found.merge(
                            place.id(),
                            new PlaceHit(place.id(), ar, place.en(), 1),
                            (a, b) -> new PlaceHit(a.id(), a.ar(), a.en(), a.mentions() + 1));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** As written; after ل the article has lost its alef, which a reader of a list would miss. */
    private static String spelling(Passage passage, Hit hit) {
        String written = passage.written(hit.start(), hit.end());
        boolean glued = written.startsWith("\u0644\u0644") && !hit.entry().key().startsWith("\u0644");
        return glued ? "\u0627" + written.substring(1) : written;
    }
}
