package org.khulasa.content;

import java.util.List;
import org.khulasa.lang.Localized;

/**
 * A topic of the controlled list.
 *
 * @param terms weighted phrases; negative weights speak against the topic
 * @param together groups of words of which each must occur often enough, see {@link Together}
 * @param near ids of related topics
 */
public record Topic(
        String id,
        String path,
        Localized name,
        Localized description,
        List<Term> terms,
        List<Together> together,
        List<String> near) {
    public Topic {
        terms = List.copyOf(terms);
        together = List.copyOf(together);
        near = List.copyOf(near);
    }

    /** A phrase and how much it speaks for the topic: 5 is enough alone. */
    public record Term(String phrase, int weight) {}

    /** Evidence from two sides: {@code weight} counts when every group occurs at least {@code least} times. */
    public record Together(List<List<String>> groups, int weight, int least) {
        public Together {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }
}
