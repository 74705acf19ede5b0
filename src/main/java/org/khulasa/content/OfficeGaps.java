package org.khulasa.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Tells of the time between two holders of an office that nobody is known to have held it in: of those days «the president»
 * means nobody. Somebody may be missing, or the office was vacant, so this is told only when it is asked for.
 */
public final class OfficeGaps {
    /** Days: shorter ones are the time that a government takes to be formed. */
    private static final int SHORT = 31;

    private OfficeGaps() {}

    /**
     * Looks at all offices.
     *
     * @param folder that of the content, to say where an office stands
     */
    public static void tell(Content content, Path folder, Problems problems) {
        for (Map.Entry<String, List<OfficeTerm>> terms :
                OfficeTerm.byOffice(content).entrySet()) {
            OfficeTerm before = null;
            for (OfficeTerm term : terms.getValue().stream()
                    .sorted(Comparator.comparing(t -> t.office().from().earliest()))
                    .toList()) {
                if (before != null && end(before).plusDays(SHORT).isBefore(beginning(term))) {
                    tell(terms.getKey(), before, term, folder, problems);
                }
                before = before == null || end(term).isAfter(end(before)) ? term : before;
            }
        }
    }

    private static LocalDate beginning(OfficeTerm term) {
        return term.office().from().earliest();
    }

    /** The last day on which the office may have been held, so far that a month can be added. */
    private static LocalDate end(OfficeTerm term) {
        PartialDate to = term.office().to();
        return to == null ? LocalDate.MAX.minusDays(SHORT) : to.latest();
    }

    private static void tell(String office, OfficeTerm before, OfficeTerm after, Path folder, Problems problems) {
        String path = after.leader().path();
        Place place = Spot.ofWords(
                folder,
                path,
                "role: " + after.office().role().id() + ", of: "
                        + after.office().of());
        problems.add(Problem.warning(
                "W-GAP",
                place,
                "nobody is known as " + office + " between " + end(before) + ", the end of '"
                        + before.leader().id() + "', and " + beginning(after),
                "add who held it; if it was vacant, leave it"));
    }
}
