package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk when a build does not end. */
class InterruptionTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void a_build_killed_at_any_moment_leaves_one_whole_site() throws Exception {
        Workshop workshop = Workshop.in(folder);
        assertThat(workshop.run("build").exit()).isZero();
        Map<String, String> first = Workshop.tree(workshop.site());
        String about = workshop.read("content/pages/about.md");
        long start = System.nanoTime();
        workshop.write("content/pages/about.md", about + "\n\nA second edition.\n");
        Process whole = workshop.start(List.of(), "build");
        assertThat(whole.waitFor(120, TimeUnit.SECONDS)).isTrue();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Map<String, String> second = Workshop.tree(workshop.site());
        assertThat(second).isNotEqualTo(first);

        Random random = new Random(5);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            workshop.write("content/pages/about.md", i % 2 == 0 ? about : about + "\n\nA second edition.\n");
            long started = System.nanoTime();
            Process process = workshop.start(List.of(), "build");
            // Most of the kills near the end, where files are written and renamed.
            long wait = i % 4 == 0 ? random.nextLong(millis) : millis / 2 + random.nextLong(millis / 2 + 1);
            if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            } else {
                // The first build may have been slowed by others; the kills are timed by the quickest one seen.
                millis = Math.min(millis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
            }
            assertWhole(workshop, first, second);
        }
        assertThat(killed).isGreaterThan(KILLS / 4);
        workshop.write("content/pages/about.md", about);
        assertThat(workshop.run("build").exit()).isZero();
        assertThat(Workshop.tree(workshop.site())).isEqualTo(first);
    }

    /** One of the two sites, under its name or, killed between two renames, beside it. */
    private static void assertWhole(Workshop workshop, Map<String, String> first, Map<String, String> second)
            throws IOException {
        Path site = workshop.site();
        Path aside = site.resolveSibling(".site.old");
        Map<String, String> tree = Workshop.tree(Files.isDirectory(site) ? site : aside);
        assertThat(tree).isIn(first, second);
    }
}
