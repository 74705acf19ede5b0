package org.khulasa.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.content.GlossaryTerm;
import org.khulasa.content.Location;
import org.khulasa.lang.Fold;

/**
 * What one folded phrase may mean. A phrase can mean several things, and several people can have the same name: which one
 * an article means is not decided here.
 *
 * @param key the folded phrase
 * @param leaders who is called so
 * @param places places called so
 * @param term a topic counts this phrase
 * @param glossary terms of the glossary that are printed so
 * @param blocks no name inside this phrase means what it means elsewhere
 */
public record Entry(
        String key,
        List<Claim> leaders,
        List<Location> places,
        boolean term,
        List<GlossaryTerm> glossary,
        boolean blocks) {
    private static final Set<String> DOUBTFUL = Lines.of(Entry.class, "doubtful-surnames.txt").stream()
            .map(Fold::key)
            .collect(Collectors.toUnmodifiableSet());

    public Entry {
        leaders = List.copyOf(leaders);
        places = List.copyOf(places);
        glossary = List.copyOf(glossary);
    }

    /** Whether the phrase takes part in the contest for the longest name. */
    public boolean isName() {
        return blocks || !leaders.isEmpty() || !places.isEmpty();
    }

    /** Whether the phrase alone is more often something else than a leader's name. */
    public boolean isDoubtful() {
        return isDoubtful(key);
    }

    static boolean isDoubtful(String key) {
        return DOUBTFUL.contains(key);
    }

    /** Whether the phrase is one word; a single word is the weakest kind of name. */
    public boolean isOneWord() {
        return key.indexOf(' ') < 0;
    }
}
