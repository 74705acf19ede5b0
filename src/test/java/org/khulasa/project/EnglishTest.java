package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The English of an article on its pages, by its tier and by what the Arabic supports. */
class EnglishTest {
    private static final String FILE = "content/articles/2017/2017-11-21-putin-assad-sochi.md";
    private static final String PAGE = "articles/2017/2017-11-21-putin-assad-sochi.html";

    @TempDir
    Path folder;

    @Test
    void checked_english_says_so() throws IOException {
        Workshop workshop = Workshop.in(folder);
        assertThat(workshop.run("bake").err()).isEmpty();
        assertThat(page(workshop, "en/" + PAGE).select("p.tier").eachText())
                .hasSize(2)
                .last()
                .asString()
                .matches("All \\d+ names and figures in it were found in the Arabic text");
    }

    @Test
    void topics_that_no_sentence_points_to_are_named_and_a_model_says_who_it_is() throws IOException {
        Workshop workshop = Workshop.in(folder);
        workshop.write(FILE, workshop.read(FILE).replace("tier: editor", "tier: model"));
        assertThat(workshop.run("bake").exit()).isZero();
        Document english = page(workshop, "en/" + PAGE);
        assertThat(english.select("p.warn").text())
                .startsWith("Drafted by a language model")
                .contains("(Khulasa");
        assertThat(page(workshop, "en/articles/undated/351841786d6b.html")
                        .select("p.tier")
                        .eachText())
                .anyMatch(line -> line.startsWith("Also in the article: "));
    }

    @Test
    void without_english_both_editions_show_an_outline() throws IOException {
        Workshop workshop = Workshop.in(folder);
        workshop.write(FILE, workshop.read(FILE).replaceAll("(?m)^english:\\n(?:  .*\\n)+", ""));
        assertThat(workshop.run("bake").err()).isEmpty();
        Document english = page(workshop, "en/" + PAGE);
        assertThat(english.select("h1").text()).isEqualTo("Putin and Assad: Syria conflict");
        assertThat(english.select("p.warn").text()).startsWith("Outline made by rules");
        assertThat(english.select("div.body a.at").attr("href")).endsWith(PAGE + "#p1");
        assertThat(english.select("script[type=application/ld+json]").html())
                .contains("http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia");
        assertThat(english.select("meta[name=description]").attr("content")).startsWith("Report of 21 November 2017");
        assertThat(page(workshop, PAGE).select("section.english h2").text())
                .isEqualTo("Putin and Assad: Syria conflict");
        assertThat(Files.readString(workshop.site().resolve("api/articles.json")))
                .contains("\"tier\":\"outline\",\"support\":null");
    }

    @Test
    void an_editors_unfound_words_are_shown_and_warned_of() throws IOException {
        Workshop workshop = Workshop.in(folder);
        workshop.write(FILE, workshop.read(FILE).replace("Assad in Sochi on Monday", "Assad in Beirut on Monday"));
        List<String> lines = workshop.read(FILE).lines().toList();
        int line = 1;
        while (!lines.get(line - 1).contains("Beirut")) {
            line++;
        }
        assertThat(workshop.run("bake").err())
                .contains("W-SUPPORT", FILE + ":" + line + ":1: ", "not found in the Arabic: Beirut");
        assertThat(page(workshop, "en/" + PAGE).select("p.tier").eachText())
                .contains("Not found in the Arabic text: \u2068Beirut\u2069");
    }

    @Test
    void a_models_draft_with_unfound_words_is_not_shown() throws IOException {
        Workshop workshop = Workshop.in(folder);
        workshop.write(
                FILE, workshop.read(FILE).replace("tier: editor", "tier: model").replace("28 November", "29 November"));
        assertThat(workshop.run("bake").err()).contains("E-SUPPORT", "not found in the Arabic: 29;");
        assertThat(page(workshop, "en/" + PAGE).select("p.warn").text()).startsWith("Outline");
    }

    private static Document page(Workshop workshop, String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }
}
