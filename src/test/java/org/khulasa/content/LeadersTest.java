package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khulasa.lang.Language;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** The leaders that the project ships. */
class LeadersTest {
    private static final Path LEADERS = Path.of("content/leaders");

    /** Several people may hold one of these at a time. */
    private static final Set<Role> MANY = EnumSet.of(Role.ENVOY, Role.SPOKESPERSON, Role.VICE_PRESIDENT);

    private static final Problems PROBLEMS = new Problems();
    private static Collection<Leader> leaders = List.of();

    private record Term(String leader, Office office) {
        /** The days on which the office was held for certain. */
        LocalDate first() {
            return office.from().latest();
        }

        LocalDate last() {
            return office.to() == null ? LocalDate.MAX : office.to().earliest();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        leaders = ContentReader.read(Path.of("content"), PROBLEMS).leaders().values();
    }

    @Test
    void there_are_many_and_each_file_is_read() throws IOException {
        try (var files = Files.list(LEADERS)) {
            assertThat(leaders).hasSize((int) files.count()).hasSizeGreaterThanOrEqualTo(360);
        }
        assertThat(PROBLEMS.sorted().stream().map(Problem::path).filter(p -> p.startsWith("content/leaders/")))
                .isEmpty();
    }

    @Test
    void each_has_names_offices_a_date_and_both_descriptions() {
        for (Leader leader : leaders) {
            assertThat(leader.offices()).as(leader.id()).isNotEmpty();
            assertThat(leader.description()).as(leader.id()).containsOnlyKeys(Language.values());
            for (Office office : leader.offices()) {
                assertThat(office.checked()).as(leader.id()).isNotNull();
                assertThat(office.to() == null
                                || !office.to().latest().isBefore(office.from().earliest()))
                        .as(leader.id() + " " + office)
                        .isTrue();
            }
        }
    }

    @Test
    void nobody_is_there_twice() {
        assertThat(leaders.stream().map(leader -> leader.name().ar())).doesNotHaveDuplicates();
        assertThat(leaders.stream().map(leader -> leader.name().en())).doesNotHaveDuplicates();
    }

    @Test
    void an_office_has_one_holder_at_a_time() throws IOException {
        Set<String> accepted = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/content/two-holders.txt"))) {
            if (!line.startsWith("#")) {
                accepted.add(line.substring(0, line.lastIndexOf(';')));
            }
        }
        assertThat(twoHolders()).containsExactlyElementsOf(accepted);
    }

    /** Offices held by two people on more than one day for certain, as {@code role; of; id; id}. */
    private static Set<String> twoHolders() {
        List<Term> terms = new ArrayList<>();
        leaders.forEach(leader -> leader.offices().forEach(office -> terms.add(new Term(leader.id(), office))));
        Set<String> found = new TreeSet<>();
        for (Term a : terms) {
            for (Term b : terms) {
                if (a.leader().compareTo(b.leader()) < 0
                        && a.office().role() == b.office().role()
                        && a.office().of().equals(b.office().of())
                        && !MANY.contains(a.office().role())
                        && isLonger(a, b)) {
                    found.add(
                            String.join("; ", a.office().role().id(), a.office().of(), a.leader(), b.leader()));
                }
            }
        }
        return found;
    }

    private static boolean isLonger(Term a, Term b) {
        LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
        LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
        return first.plusDays(1).isBefore(last);
    }
}
