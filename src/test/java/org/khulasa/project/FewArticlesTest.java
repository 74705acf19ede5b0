package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first site of somebody who begins: nothing may be missing that its pages link to. */
class FewArticlesTest {
    @TempDir
    Path folder;

    /** The project without its articles. */
    private Workshop workshop() throws IOException {
        Workshop workshop = Workshop.in(folder);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(workshop.path("content/articles"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return workshop;
    }

    private static void assertThatNoFeedIsLinked(Workshop workshop) throws IOException {
        for (String page : new String[] {"index.html", "en/index.html", "about.html", "404.html"}) {
            assertThat(Jsoup.parse(Files.readString(workshop.site().resolve(page)))
                            .select("[href$=feed.xml]"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(workshop.site().resolve("feed.xml")).doesNotExist();
    }

    @Test
    void oneArticleWithoutAnyDayIsASite() throws IOException {
        Workshop workshop = workshop();
        workshop.write(
                "content/articles/undated/0123456789ab.md",
                "---\nid: 0123456789ab\ntitle: \u0645\u062D\u0637\u0629\n---\n\n\u0646\u0635 \u0627\u0644\u0645\u0642\u0627\u0644\u0629.\n");
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(workshop.site().resolve("articles/undated/0123456789ab.html"))
                .exists();
        assertThatNoFeedIsLinked(workshop);
    }

    @Test
    void noArticleIsASite() throws IOException {
        Workshop workshop = workshop();
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThatNoFeedIsLinked(workshop);
    }
}
