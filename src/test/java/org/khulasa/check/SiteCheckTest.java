package org.khulasa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** What a site's check says of pages that weigh too much. */
class SiteCheckTest {
    private static List<Problem> ofPages(int count) {
        SiteCheck check = new SiteCheck("/", Path.of("content"));
        for (int i = 0; i < count; i++) {
            // Each a kilobyte heavier than the one before.
            byte[] page =
                    ("<!doctype html><h1>x</h1><p>" + "x".repeat(60_000 + 1000 * i)).getBytes(StandardCharsets.UTF_8);
            check.see("p%03d.html".formatted(i), page);
            check.see("en/p%03d.html".formatted(i), "<!doctype html><h1>x</h1>".getBytes(StandardCharsets.UTF_8));
        }
        Problems problems = new Problems();
        check.finish(problems);
        return problems.sorted();
    }

    @Test
    void eachHeavyPageIsNamedWhenTheyAreFew() {
        assertThat(ofPages(11)).hasSize(11).allMatch(p -> p.code().equals("W-BUDGET"));
    }

    @Test
    void ofManyHeavyPagesTheHeaviestAreNamedAndTheOthersCounted() {
        List<Problem> problems = ofPages(100);
        assertThat(problems).hasSize(11);
        assertThat(problems).extracting(p -> p.path()).contains("p099.html", "p090.html", "p089.html");
        assertThat(problems.stream().filter(p -> p.path().equals("p089.html")))
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("89 others");
    }
}
