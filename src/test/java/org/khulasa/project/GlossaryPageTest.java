package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glossary in both editions, and a site without one. */
class GlossaryPageTest {
    private static final String TERMS =
            """
            - id: truce
              ar: [هدنة]
              en: [truce]
              kind: term
            - id: kremlin
              ar: [الكرملين]
              en: [the Kremlin, Russian presidency]
              kind: office
              note: {ar: مقر الرئاسة الروسية., en: The seat of the Russian presidency.}
            """;

    @TempDir
    Path folder;

    @Test
    void terms_stand_under_their_letters_in_each_editions_order() throws IOException {
        Workshop workshop = Workshop.in(folder).write("content/glossary.yaml", TERMS);
        Workshop.Run run = workshop.run("build", "--base-url", "https://example.org/digest/");
        assertThat(run.exit()).as(run.err()).isZero();

        Document arabic = page(workshop, "glossary.html");
        assertThat(arabic.select("main h2").eachText()).containsExactly("ك", "ه");
        assertThat(arabic.select("main li b").eachText()).containsExactly("الكرملين", "هدنة");
        assertThat(arabic.select("main nav a").eachAttr("href")).containsExactly("#letter-643", "#letter-647");
        Element kremlin = arabic.getElementById("term-kremlin");
        assertThat(kremlin.text()).isEqualTo("الكرملين the Kremlin Russian presidency مقر الرئاسة الروسية.");
        assertThat(kremlin.select("[lang=en][dir=ltr]").text()).isEqualTo("the Kremlin Russian presidency");

        Document english = page(workshop, "en/glossary.html");
        assertThat(english.select("main h2").eachText()).containsExactly("K", "T");
        assertThat(english.getElementById("term-kremlin")
                        .select("[lang=ar][dir=rtl]")
                        .text())
                .isEqualTo("الكرملين");
        assertThat(english.select("a.twin").attr("href")).isEqualTo("../glossary.html");

        assertThat(page(workshop, "index.html").select("footer a").eachAttr("href"))
                .contains("glossary.html");
        assertThat(Files.readString(workshop.site().resolve("sitemap.xml")))
                .contains("https://example.org/digest/glossary.html", "https://example.org/digest/en/glossary.html");
    }

    @Test
    void a_site_without_a_glossary_has_no_page_and_no_link() throws IOException {
        Workshop workshop = Workshop.in(folder);
        Files.delete(workshop.path("content/glossary.yaml"));
        Workshop.Run run = workshop.run("build");
        assertThat(run.err()).isEmpty();
        assertThat(workshop.site().resolve("glossary.html")).doesNotExist();
        assertThat(page(workshop, "en/index.html").select("footer a").eachAttr("href"))
                .noneMatch(href -> href.contains("glossary"));
    }

    private static Document page(Workshop workshop, String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }
}
