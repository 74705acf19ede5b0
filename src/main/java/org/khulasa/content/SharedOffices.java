package org.khulasa.content;

import java.util.List;
import java.util.function.UnaryOperator;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Warns when two leaders hold one office at one time: of those days «the president» is neither of them, since the two cannot
 * be told apart. Most often a successor was added and the term before was not ended.
 */
final class SharedOffices {
    private SharedOffices() {}

    /**
     * Looks at all leaders.
     *
     * @param text of a leader's file by its path, to say where the office stands
     */
    static void check(Content content, UnaryOperator<String> text, Problems problems) {
        for (List<OfficeTerm> terms : OfficeTerm.byOffice(content).values()) {
            for (int i = 1; i < terms.size(); i++) {
                OfficeTerm term = terms.get(i);
                List<String> others = terms.subList(0, i).stream()
                        .filter(other -> !other.leader().equals(term.leader()) && term.overlaps(other))
                        .map(other -> other.leader().id())
                        .distinct()
                        .toList();
                if (!others.isEmpty()) {
                    tell(term, others, text, problems);
                }
            }
        }
    }

    private static void tell(OfficeTerm term, List<String> others, UnaryOperator<String> text, Problems problems) {
        String path = term.leader().path();
        String role = term.office().role().id();
        Place place = Spot.behind(path, text.apply(path), "offices", role);
        problems.add(Problem.warning(
                "W-OFFICE",
                place,
                "'" + others.get(0) + "'"
                        + (others.size() == 1 ? " holds" : " and " + (others.size() - 1) + " more hold")
                        + " the office " + role + " of " + term.office().of()
                        + " at the same time: of these days it means neither",
                "correct 'from' and 'to' here or there; if both held it, leave it"));
    }
}
