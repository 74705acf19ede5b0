package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

class SharedNamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void first_leader() throws IOException {
        leader("a", "name: {ar: سامي حداد, en: Sami Haddad}", "variants: {ar: [حداد, الرئيس حداد], en: [Haddad]}");
    }

    @Test
    void two_leaders_of_one_full_name_are_told_with_the_place() throws IOException {
        leader("b", "name: {ar: سامي نجار, en: Sami Najjar}", "variants: {ar: [سامى حدّاد], en: [Najjar]}");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(new Place(problem.path(), problem.line(), problem.column()))
                    .isEqualTo(new Place(folder.getFileName() + "/leaders/b.md", 3, 17));
            assertThat(problem.what()).contains("سامى حدّاد", "'a'");
        });
    }

    @Test
    void a_short_name_and_a_title_may_be_shared() throws IOException {
        leader("b", "name: {ar: نبيل حداد, en: Nabil Haddad}", "variants: {ar: [حداد, الرئيس حداد], en: [Haddad]}");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_full_name_under_not_is_no_claim() throws IOException {
        leader(
                "b",
                "name: {ar: سامي نجار, en: Sami Najjar}",
                "variants: {ar: [سامي حداد], en: []}",
                "not: [سامي حداد]");
        assertThat(problems()).isEmpty();
    }

    private void leader(String id, String... frontMatter) throws IOException {
        Files.createDirectories(folder.resolve("leaders"));
        Files.writeString(
                folder.resolve("leaders/" + id + ".md"), "---\n" + String.join("\n", frontMatter) + "\n---\n");
    }

    private List<Problem> problems() throws IOException {
        Problems problems = new Problems();
        ContentReader.read(folder, problems);
        return problems.sorted();
    }
}
