package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on the project's own seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildTest {
    private static final String ARTICLE = "articles/2017/2017-11-21-putin-assad-sochi.html";

    @TempDir
    static Path folder;

    private Workshop workshop;
    private Workshop.Run run;

    @BeforeAll
    void build() {
        workshop = Workshop.in(folder.resolve("first"));
        run = workshop.run("build");
    }

    @Test
    void the_projects_own_seeds_build_without_a_problem() {
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("5 articles", "0 problems");
    }

    @Test
    void the_shipped_articles_are_what_ingestion_gives() throws IOException {
        assertThat(Workshop.tree(workshop.path("content"))).isEqualTo(Workshop.tree(Path.of("content")));
    }

    @Test
    void a_second_build_changes_no_byte() throws IOException {
        Map<String, String> first = Workshop.tree(workshop.site());
        Workshop.Run again = workshop.run("build");
        assertThat(again.out()).contains(", 0 changed");
        assertThat(Workshop.tree(workshop.site())).isEqualTo(first);
    }

    @Test
    void nothing_is_left_beside_the_site_but_its_lock() throws IOException {
        try (var files = Files.list(workshop.site().getParent())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("site", ".site.lock", "ingest.jsonl", "ingest.html");
        }
    }

    @Test
    void an_arabic_article_page_has_the_text_the_english_block_and_the_source() throws IOException {
        Document page = page(ARTICLE);
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("[id~=^p[0-9]+$]")).hasSize(22);
        assertThat(page.select("h2[id~=^p]").eachText())
                .containsExactly(
                        "\u0645\u062D\u0627\u062F\u062B\u0627\u062A \u0645\u0639 \u062A\u0631\u0627\u0645\u0628",
                        "\u0644\u064A\u0648\u0646\u0629 \u062A\u0631\u0643\u064A\u0629");
        assertThat(page.selectFirst("section.english").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("section.english a.at")).isNotEmpty();
        assertThat(page.select(".source").text()).contains("003_afd9ebb52b62d6f4.txt");
        assertThat(page.select("span.q[id~=^q-[0-9a-f]{8}]")).isNotEmpty();
    }

    @Test
    void an_english_article_page_has_the_summary_and_leads_to_the_arabic() throws IOException {
        Document page = page("en/" + ARTICLE);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).startsWith("Putin meets Assad in Sochi");
        assertThat(page.select("a[hreflang=ar]").eachAttr("href")).anyMatch(h -> h.endsWith(ARTICLE));
        assertThat(page.text()).contains("Written for this digest and checked against the Arabic");
    }

    @Test
    void no_leader_is_taken_from_what_was_cleaned_away() {
        assertThat(workshop.site().resolve("leaders/vladimir-putin.html")).exists();
        assertThat(workshop.site().resolve("leaders/joe-biden.html")).doesNotExist();
        assertThat(workshop.site().resolve("leaders/volodymyr-zelensky.html")).doesNotExist();
        assertThat(workshop.site().resolve("leaders/joseph-aoun.html")).doesNotExist();
    }

    @Test
    void undated_articles_say_between_which_days_they_are_from() throws IOException {
        assertThat(page("index.html").text())
                .contains("\u0628\u0644\u0627 \u062A\u0627\u0631\u064A\u062E (\u0628\u064A\u0646");
        assertThat(page("en/index.html").text()).contains("Undated (between 11 December 2017 and 17 December 2017)");
    }

    @Test
    void the_raw_texts_dates_are_reported_without_the_editors() {
        assertThat(workshop.read("out/ingest.jsonl").lines())
                .hasSize(5)
                .filteredOn(line -> line.contains("\"published\":null"))
                .hasSize(4);
    }

    @Test
    void without_a_base_url_nothing_claims_an_address() throws IOException {
        assertThat(workshop.site().resolve("sitemap.xml")).doesNotExist();
        assertThat(page("index.html").select("link[rel=canonical]")).isEmpty();
        assertThat(Files.readString(workshop.site().resolve("feed.xml"))).contains("<id>tag:khulasa.invalid,2026:");
    }

    @Test
    void with_a_base_url_pages_and_sitemap_name_each_other() throws IOException {
        Workshop other = Workshop.in(folder.resolve("published"));
        assertThat(other.run("build", "--base-url", "https://example.org/digest")
                        .exit())
                .isZero();
        Document home = Jsoup.parse(Files.readString(other.site().resolve("index.html")));
        assertThat(home.selectFirst("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/digest/");
        assertThat(home.select("link[hreflang]").eachAttr("href"))
                .contains("https://example.org/digest/", "https://example.org/digest/en/");
        String sitemap = Files.readString(other.site().resolve("sitemap.xml"));
        assertThat(sitemap).contains("https://example.org/digest/" + ARTICLE, "hreflang=\"en\"");
        assertThat(Jsoup.parse(Files.readString(other.site().resolve("404.html")))
                        .select("a")
                        .eachAttr("href"))
                .filteredOn(h -> !h.startsWith("#"))
                .allMatch(h -> h.startsWith("/digest/"));
    }

    @Test
    void every_machine_makes_the_same_bytes() throws Exception {
        Map<String, String> here = Workshop.tree(workshop.site());
        List<List<String>> machines = List.of(
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
                List.of("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=UTC"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
                List.of("-Duser.language=th", "-Duser.country=TH", "-XX:ActiveProcessorCount=1"));
        for (int i = 0; i < machines.size(); i++) {
            Workshop other = Workshop.in(folder.resolve("machine \u0645 #" + i));
            Files.delete(other.path("content/" + ARTICLE.replace(".html", ".md")));
            Process process = other.start(machines.get(i), "build");
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(other.read("log.txt")).isZero();
            // The deleted article comes again without its English: put it back and bake once more.
            Files.copy(
                    Path.of("content/" + ARTICLE.replace(".html", ".md")),
                    other.path("content/" + ARTICLE.replace(".html", ".md")),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            process = other.start(machines.get(i), "build");
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Workshop.tree(other.site()))
                    .as(machines.get(i).toString())
                    .isEqualTo(here);
        }
    }

    @Test
    void explain_prints_every_kind_of_finding_with_its_place_and_rule() {
        Workshop.Run run = workshop.run("explain", "2017-11-21-putin-assad-sochi");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("outlet alwasat-ly\n", "date   2017-11-21  dateline-with-weekday")
                .contains("bashar-al-assad + vladimir-putin in sochi: meeting-verb")
                .contains("speaker not determined: contested")
                .containsPattern("\u00B611 \u00AB[^\u00BB]+\u00BB \\d+-\\d+  counterpart")
                .contains("\nplaces\n  sochi  ");
        assertThat(workshop.run("explain", "d4b8822c3291").out()).contains("    reported \u00AB");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }
}
