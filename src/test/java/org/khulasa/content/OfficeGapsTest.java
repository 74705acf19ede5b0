package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

class OfficeGapsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_president() throws IOException {
        leader("a", "president, of: RU, from: 2001-05-01, to: 2005-05");
    }

    @Test
    void the_days_between_two_holders_are_told_where_the_second_stands() throws IOException {
        leader("b", "prime-minister, of: RU, from: 2004, to: 2006", "president, of: RU, from: 2006-03-02");
        assertThat(gaps())
                .singleElement()
                .extracting(Problem::text)
                .isEqualTo(folder.getFileName()
                        + "/leaders/b.md:5:6: nobody is known as president of RU between 2005-05-31, the end of 'a',"
                        + " and 2006-03-02 [W-GAP]\n  help: add who held it; if it was vacant, leave it");
    }

    @Test
    void a_month_without_a_holder_and_another_country_are_no_gap() throws IOException {
        leader("b", "president, of: RU, from: 2005-07-01", "president, of: EG, from: 2015-07-01");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void a_short_term_within_a_long_one_opens_no_gap() throws IOException {
        leader("b", "president, of: RU, from: 2003-01-01, to: 2003-02-01");
        leader("c", "president, of: RU, from: 2005-05-07");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void nothing_follows_an_office_without_an_end_and_envoys_have_no_gaps() throws IOException {
        leader("b", "president, of: RU, from: 2005-05-07", "spokesperson, of: RU, from: 2001, to: 2002");
        leader("c", "president, of: RU, from: 2015-05-07", "spokesperson, of: RU, from: 2005, to: 2006");
        assertThat(gaps()).isEmpty();
    }

    private void leader(String id, String... offices) throws IOException {
        Files.createDirectories(folder.resolve("leaders"));
        StringBuilder text =
                new StringBuilder("---\nname: {ar: سامي حداد " + id + ", en: Sami " + id + "}\noffices:\n");
        for (String office : offices) {
            text.append("  - {role: ").append(office).append("}\n");
        }
        Files.writeString(folder.resolve("leaders/" + id + ".md"), text + "---\n");
    }

    private List<Problem> gaps() throws IOException {
        Problems read = new Problems();
        Content content = ContentReader.read(folder, read);
        assertThat(read.sorted()).noneMatch(p -> p.severity() != Problem.Severity.WARNING);
        Problems problems = new Problems();
        OfficeGaps.tell(content, folder, problems);
        return problems.sorted();
    }
}
