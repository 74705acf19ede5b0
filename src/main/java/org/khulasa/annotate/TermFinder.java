package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.gazetteer.Hit;

/** Glossary terms by their Arabic forms: of two that overlap the longer counts, and a form of two terms means neither. */
final class TermFinder {
    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    private TermFinder() {}

    static List<TermHit> find(List<Passage> passages) {
        Map<String, TermHit> found = new LinkedHashMap<>();
        for (Passage passage : passages) {
            List<Hit> hits = passage.found().terms().stream()
                    .filter(hit -> !hit.entry().glossary().isEmpty())
                    .sorted(LONGEST_FIRST)
                    .toList();
            int free = 0;
            for (Hit hit : hits) {
                if (hit.start() >= free) {
                    free = hit.end();
                    if (hit.entry().glossary().size() == 1) {
                        count(hit.entry().glossary().get(0), passage.number(), found);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void count(GlossaryTerm term, int paragraph, Map<String, TermHit> found) {
        TermHit before = found.get(term.id());
        List<Integer> paragraphs = new ArrayList<>(before == null ? List.of() : before.paragraphs());
        if (paragraph > 0 && !paragraphs.contains(paragraph)) {
            paragraphs.add(paragraph);
        }
        found.put(term.id(), new TermHit(term, before == null ? 1 : before.mentions() + 1, paragraphs));
    }
}
