package org.khulasa.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.content.Leader;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Language;

/** The words of each leader's own names. */
final class LeaderNames {
    private final Map<String, Set<String>> words = new HashMap<>();

    LeaderNames(Iterable<Leader> leaders) {
        for (Leader leader : leaders) {
            Set<String> own = new HashSet<>();
            add(own, leader.name().ar());
            leader.variants().getOrDefault(Language.AR, List.of()).forEach(name -> add(own, name));
            words.put(leader.id(), own);
        }
    }

    private static void add(Set<String> words, String name) {
        words.addAll(Arrays.asList(Fold.key(name).split(" ", -1)));
    }

    /** Whether the folded word is part of one of the leader's names. */
    boolean has(String leader, String word) {
        return words.getOrDefault(leader, Set.of()).contains(word);
    }
}
