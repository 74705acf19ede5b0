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
import org.khulasa.lang.Skeleton;

/** The words of each leader's own names. */
final class LeaderNames {
    private final Map<String, Set<String>> words = new HashMap<>();
    /** The first words of full names. */
    private final Set<String> given = new HashSet<>();

    LeaderNames(Iterable<Leader> leaders) {
        for (Leader leader : leaders) {
            Set<String> own = new HashSet<>();
            add(own, leader.name().ar());
            leader.variants().getOrDefault(Language.AR, List.of()).forEach(name -> add(own, name));
            words.put(leader.id(), own);
            String full = Fold.key(leader.name().ar());
            if (full.indexOf(' ') > 0) {
                given.add(full.substring(0, full.indexOf(' ')));
            }
        }
    }

    private static void add(Set<String> words, String name) {
        words.addAll(Arrays.asList(Fold.key(name).split(" ", -1)));
    }

    /**
     * Whether a folded word may be a spelling of one of the leader's names: «بلنكن» of «بلينكن». The consonants must be the same,
     * or the same but for one of four or more; a name of a single consonant must be spelt as it is.
     */
    boolean resembles(String leader, String word) {
        String sounds = Skeleton.arabic(word);
        return has(leader, word)
                || sounds.length() > 1
                        && words.getOrDefault(leader, Set.of()).stream()
                                .anyMatch(own -> isNear(sounds, Skeleton.arabic(own)));
    }

    private static boolean isNear(String sounds, String own) {
        if (sounds.length() < 4 || own.length() < 4) {
            return sounds.equals(own);
        }
        int start = 0;
        int shorter = Math.min(sounds.length(), own.length());
        while (start < shorter && sounds.charAt(start) == own.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && sounds.charAt(sounds.length() - 1 - end) == own.charAt(own.length() - 1 - end)) {
            end++;
        }
        return Math.max(sounds.length(), own.length()) - start - end <= 1;
    }

    /** Whether a folded word is a given name: one of the list, or a leader's that is no common word. */
    boolean isGiven(String word) {
        return WordList.GIVEN.has(word) || given.contains(word) && WordList.bits(word) == 0;
    }

    /** Whether the folded word is part of one of the leader's names. */
    boolean has(String leader, String word) {
        return words.getOrDefault(leader, Set.of()).contains(word);
    }
}
