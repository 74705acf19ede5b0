package org.khulasa.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Entry;
import org.khulasa.gazetteer.Found;
import org.khulasa.gazetteer.Hit;
import org.khulasa.gazetteer.Nations;
import org.khulasa.gazetteer.Spelling;

/**
 * Settles names that two places share. Vowel marks decide; without them the article must name the country of one of the
 * places, by name or adjective, and of no other. A name that stays undecided means neither.
 */
final class SharedPlaces {
    private final List<Passage> passages;
    private @Nullable Set<String> countries;

    private SharedPlaces(List<Passage> passages) {
        this.passages = passages;
    }

    /** The passages with every shared name that can be settled meaning one place. */
    static List<Passage> settle(List<Passage> passages) {
        boolean any = passages.stream().anyMatch(p -> p.found().names().stream().anyMatch(SharedPlaces::isShared));
        return any ? new SharedPlaces(passages).settled() : passages;
    }

    private static boolean isShared(Hit hit) {
        return hit.entry().places().size() > 1;
    }

    private List<Passage> settled() {
        return passages.stream().map(this::settled).toList();
    }

    private Passage settled(Passage passage) {
        List<Hit> names = passage.found().names().stream()
                .map(hit -> isShared(hit) ? settled(passage, hit) : hit)
                .toList();
        Found found = new Found(names, passage.found().terms());
        return new Passage(passage.number(), passage.subhead(), passage.text(), passage.folded(), found);
    }

    private Hit settled(Passage passage, Hit hit) {
        List<Location> fitting = fitting(passage, hit);
        if (fitting.size() > 1) {
            Set<String> near = countries();
            List<Location> named = fitting.stream()
                    .filter(place -> place.country() != null && near.contains(place.country()))
                    .toList();
            fitting = named.size() == 1 ? named : hit.entry().places();
        }
        Entry of = hit.entry();
        Entry entry = new Entry(of.key(), of.leaders(), fitting, of.term(), of.glossary(), of.blocks());
        return new Hit(hit.start(), hit.end(), hit.wordStart(), hit.hasParticle(), entry);
    }

    private static List<Location> fitting(Passage passage, Hit hit) {
        return Spelling.fitting(hit.entry(), passage.written(hit.start(), hit.end()));
    }

    /** The codes of all countries that the article names beyond doubt. */
    private Set<String> countries() {
        Set<String> known = countries;
        if (known == null) {
            known = new HashSet<>();
            for (Passage passage : passages) {
                for (Hit hit : passage.found().names()) {
                    List<Location> places = fitting(passage, hit);
                    String country = places.size() == 1 ? places.get(0).country() : null;
                    if (country != null && hit.entry().leaders().isEmpty()) {
                        known.add(country);
                    }
                }
                for (String word : Words.split(passage.folded().key())) {
                    String country = Nations.table().ofAdjective(bare(word));
                    if (country != null) {
                        known.add(country);
                    }
                }
            }
            countries = known;
        }
        return known;
    }

    /** An adjective without the particles before it: والأردني, بالعمانية, للأردنية. */
    private static String bare(String word) {
        String rest = Words.withoutAnd(word);
        boolean to = rest.startsWith("\u0644\u0644");
        boolean glued = rest.startsWith("\u0628\u0627\u0644") || rest.startsWith("\u0643\u0627\u0644");
        return to ? "\u0627" + rest.substring(1) : glued ? rest.substring(1) : rest;
    }
}
