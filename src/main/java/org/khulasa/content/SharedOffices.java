package org.khulasa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Warns when two leaders hold one office at one time: of those days «the president» is neither of them, since the two cannot
 * be told apart. Most often a successor was added and the term before was not ended.
 */
final class SharedOffices {
    /** Several people may hold one of these at a time. */
    private static final Set<Role> MANY = EnumSet.of(Role.ENVOY, Role.SPOKESPERSON, Role.VICE_PRESIDENT);

    private SharedOffices() {}

    private record Term(Leader leader, Office office) {
        /** The days on which the office was held for certain. */
        LocalDate first() {
            return office.from().latest();
        }

        LocalDate last() {
            return office.to() == null ? LocalDate.MAX : office.to().earliest();
        }

        /** More than the day on which one follows the other. */
        boolean overlaps(Term other) {
            LocalDate first = first().isAfter(other.first()) ? first() : other.first();
            LocalDate last = last().isBefore(other.last()) ? last() : other.last();
            return first.plusDays(1).isBefore(last);
        }
    }

    /**
     * Looks at all leaders.
     *
     * @param text of a leader's file by its path, to say where the office stands
     */
    static void check(Content content, UnaryOperator<String> text, Problems problems) {
        Map<String, List<Term>> byOffice = new HashMap<>();
        for (Leader leader : content.leaders().values()) {
            for (Office office : leader.offices()) {
                if (MANY.contains(office.role())) {
                    continue;
                }
                Term term = new Term(leader, office);
                List<Term> terms =
                        byOffice.computeIfAbsent(office.role().id() + " " + office.of(), k -> new ArrayList<>());
                List<String> others = terms.stream()
                        .filter(other -> !other.leader().id().equals(leader.id()) && term.overlaps(other))
                        .map(other -> other.leader().id())
                        .distinct()
                        .toList();
                if (!others.isEmpty()) {
                    tell(term, others, text, problems);
                }
                terms.add(term);
            }
        }
    }

    private static void tell(Term term, List<String> others, UnaryOperator<String> text, Problems problems) {
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
