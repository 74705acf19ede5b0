package org.khulasa.annotate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Lines;
import org.khulasa.gazetteer.Nations;
import org.khulasa.gazetteer.Offices;
import org.khulasa.lang.Fold;

/** «المبعوث الأممي إلى سوريا»: the UN's envoy, told from its others by the country. */
final class EnvoyPhrase {
    private static final List<Set<String>> WORDS = read();
    private static final Set<String> ENVOYS = WORDS.get(0);
    private static final Set<String> OF_THE_UN = WORDS.get(1);
    private static final Set<String> BETWEEN = WORDS.get(2);
    private static final Set<String> ALONE = WORDS.get(3);

    private EnvoyPhrase() {}

    private static List<Set<String>> read() {
        return Arrays.stream(Lines.of(EnvoyPhrase.class, "envoys.txt").get(0).split(";", -1))
                .map(field -> Arrays.stream(field.split("\u060C", -1))
                        .map(word -> Fold.key(word).strip())
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /** First words of the phrases, folded. */
    static Set<String> firstWords() {
        return ENVOYS;
    }

    /** Whether a folded word is one for an envoy of anybody, with nothing glued to it. */
    static boolean isEnvoy(String folded) {
        return ALONE.contains(folded);
    }

    /** The item behind the phrase that begins at an item; the item itself when none does. */
    static int end(Line line, int i) {
        if (!ENVOYS.contains(line.at(i).form())
                || !OF_THE_UN.contains(line.at(i + 1).form())) {
            return i;
        }
        int end = i + 2;
        int k = end;
        while (BETWEEN.contains(line.at(k).form())) {
            k++;
        }
        return country(line.at(k).form()) == null || k == end ? end : k + 1;
    }

    /** «المبعوث الأممي إلى اليمن مارتن غريفيث»: the name behind the phrase, when its bearer was an envoy. */
    static @Nullable Named nameBehind(Line line, int i, Offices offices) {
        int end = end(line, i);
        Named name = end > i ? line.name(end) : null;
        return name != null && !name.hit().hasParticle() && offices.wasEnvoy(name.leader()) ? name : null;
    }

    private static @Nullable String country(String form) {
        String of = Nations.table().ofName(form);
        if (of == null && form.length() > 3 && form.charAt(0) == '\u0644') { // «لسوريا», and «لليمن» without its alef
            of = Nations.table().ofName(form.charAt(1) == '\u0644' ? "\u0627" + form.substring(1) : form.substring(1));
        }
        return of;
    }

    /**
     * The envoy to the country that the phrase names; without one, to the only country of a mission that the paragraph
     * speaks of.
     *
     * @param missions envoys, each with the country of the mission
     */
    static @Nullable String resolve(Line line, int end, Map<String, String> missions) {
        String named = country(line.at(end - 1).form());
        Set<String> countries = new HashSet<>();
        if (named == null) {
            for (Item item : line.items()) {
                if (item.isWord()) {
                    String of = Nations.table().ofAdjective(item.form());
                    of = of == null ? country(Words.withoutAnd(item.form())) : of;
                    if (of != null && missions.containsValue(of)) {
                        countries.add(of);
                    }
                }
            }
        } else {
            countries.add(named);
        }
        String found = null;
        for (Map.Entry<String, String> mission : missions.entrySet()) {
            if (countries.contains(mission.getValue())) {
                if (found != null) {
                    return null;
                }
                found = mission.getKey();
            }
        }
        return countries.size() == 1 ? found : null;
    }
}
