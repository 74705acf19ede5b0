package org.khulasa.annotate;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Offices;

/** The UN's envoys whom an article names behind their office, for when the same office comes back without the name. */
final class Envoys {
    /** To each the words that tell where the envoy is sent; empty words for none. */
    private final Map<String, String> named = new TreeMap<>();

    void learn(Line line, int i, Offices offices) {
        int end = EnvoyPhrase.end(line, i);
        Named name = end == i ? null : line.name(line.at(end).kind() == Item.Kind.COMMA ? end + 1 : end);
        if (name != null && offices.wasEnvoy(name.leader())) {
            named.put(name.leader(), where(line, i, end));
        }
    }

    /**
     * Whom a phrase without a name means: by the calendar or, where it says nothing, the only envoy named.
     *
     * @param missions envoys in office, each with the country of the mission
     */
    @Nullable
    String meant(Line line, int i, int end, Map<String, String> missions) {
        String meant = EnvoyPhrase.resolve(line, end, missions);
        boolean open = meant == null && missions.isEmpty() && named.size() == 1;
        String where = where(line, i, end);
        return open && (where.isEmpty() || named.containsValue(where))
                ? named.keySet().iterator().next()
                : meant;
    }

    private static String where(Line line, int i, int end) {
        return line.words(i + 2, end - i - 2);
    }
}
