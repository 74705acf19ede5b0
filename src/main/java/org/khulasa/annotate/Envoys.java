package org.khulasa.annotate;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Offices;

/** The UN's envoys whom an article names behind their office, for when the same office comes back without the name. */
final class Envoys {
    private static final int LONGEST = 6;

    /** To each the words that tell where the envoy is sent; empty words for none. */
    private final Map<String, String> named = new TreeMap<>();
    /** Those named as women, whom the calendar does not tell from men. */
    private final Map<String, String> women = new TreeMap<>();

    /** Notes the office that stands right before a name, a comma between or none. */
    void learn(Line line, int i, Named name, Offices offices) {
        if (!offices.wasEnvoy(name.leader())) {
            return;
        }
        int end = line.at(i - 1).kind() == Item.Kind.COMMA ? i - 1 : i;
        for (int k = end - 2; k >= Math.max(0, end - LONGEST); k--) {
            if (EnvoyPhrase.end(line, k) == end) {
                (isWoman(line, k) ? women : named).put(name.leader(), where(line, k, end));
                return;
            }
        }
    }

    /**
     * Whom a phrase without a name means: by the calendar or, where it says nothing, the only envoy named.
     *
     * @param missions envoys in office, each with the country of the mission
     */
    @Nullable
    String meant(Line line, int i, int end, Map<String, String> missions) {
        boolean woman = isWoman(line, i);
        String meant = woman ? null : EnvoyPhrase.resolve(line, end, missions);
        Map<String, String> all = woman ? women : named;
        boolean open = meant == null && (woman || missions.isEmpty()) && all.size() == 1;
        String where = where(line, i, end);
        return open && (where.isEmpty() || all.containsValue(where))
                ? all.keySet().iterator().next()
                : meant;
    }

    private static boolean isWoman(Line line, int i) {
        return line.at(i).form().endsWith("\u0647");
    }

    private static String where(Line line, int i, int end) {
        return line.words(i + 2, end - i - 2);
    }
}
