package org.khulasa.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Language;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Warns when two leaders claim one Arabic full name. Short names may be shared, since the full name or the date tells who is
 * meant; a full name is what tells, so sharing it leaves both people unfound.
 */
final class SharedNames {
    private SharedNames() {}

    /**
     * Looks at all leaders.
     *
     * @param text of a leader's file by its path, to say where the name stands
     */
    static void check(Content content, UnaryOperator<String> text, Problems problems) {
        Map<String, Leader> first = new HashMap<>();
        for (Leader leader : content.leaders().values()) {
            Set<String> keys = new HashSet<>();
            leader.not().forEach(phrase -> keys.add(key(phrase)));
            for (String name : fullNames(leader)) {
                Leader other = keys.add(key(name)) ? first.putIfAbsent(key(name), leader) : null;
                if (other != null) {
                    problems.add(Problem.warning(
                            "W-NAME",
                            Spot.of(leader.path(), text.apply(leader.path()), name),
                            "'" + name + "' is a full name of '" + other.id() + "' too: neither is found by it",
                            "write a longer name here or there, or put the phrase under 'not' of the one who is seldom"
                                    + " called so"));
                }
            }
        }
    }

    /** Names of two words or more that begin as the leader's own name does. */
    private static Set<String> fullNames(Leader leader) {
        String own = leader.name().ar();
        Set<String> names = new LinkedHashSet<>(List.of(own));
        names.addAll(leader.variants().getOrDefault(Language.AR, List.of()));
        String given = key(own).split(" ", -1)[0] + " ";
        names.removeIf(name -> !key(name).startsWith(given));
        return names;
    }

    private static String key(String name) {
        return Fold.key(name).strip();
    }
}
