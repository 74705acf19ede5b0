package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outlet with more articles than its own page shows: the older ones by year, and by month where a year has many. */
class LongListTest {
    /** What a year's page holds, and one more. */
    private static final int TOO_MANY = 51;

    @TempDir
    Path folder;

    private Workshop workshop;

    private void articles(int year, int count) {
        for (int i = 0; i < count; i++) {
            String slug = "a%d-%02d".formatted(year, i);
            String text =
                    """
                    ---
                    id: %08x%04x
                    title: خبر رقم %d
                    outlet: gazette
                    published: %d-%02d-01
                    ---

                    نص الخبر رقم %d من عام %d.
                    """
                            .formatted(year, i, i, year, 1 + i % 12, i, year);
            workshop.write("content/articles/" + year + "/" + slug + ".md", text);
        }
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }

    private void build() {
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void a_year_with_few_has_one_page_and_a_year_with_many_a_page_for_each_month() throws IOException {
        workshop = Workshop.in(folder)
                .write("content/outlets/gazette.md", "---\nname: {ar: الجريدة, en: The Gazette}\n---\n");
        articles(2023, 31);
        articles(2020, TOO_MANY - 1);
        articles(2019, TOO_MANY);
        build();

        assertThat(page("outlets/gazette.html").select("section.older a").eachAttr("href"))
                .startsWith(
                        "../outlets/gazette/2023.html",
                        "../outlets/gazette/2020.html",
                        "../outlets/gazette/2019-12.html",
                        "../outlets/gazette/2019-11.html")
                .endsWith("../outlets/gazette/2019-01.html")
                .hasSize(14);
        assertThat(cards("outlets/gazette/2020.html")).isEqualTo(TOO_MANY - 1);
        assertThat(cards("outlets/gazette/2023.html")).isEqualTo(31);
        assertThat(page("outlets/gazette/2020.html").select("nav.turn a").eachAttr("href"))
                .containsExactly("../../outlets/gazette/2019-12.html", "../../outlets/gazette/2023.html");
        // The year's own address leads on: it had a page when there were fewer.
        assertThat(page("outlets/gazette/2019.html").select("main a").attr("href"))
                .isEqualTo("../../outlets/gazette.html");

        Map<String, String> before = Workshop.tree(workshop.site());
        articles(2024, 1);
        build();
        Map<String, String> after = Workshop.tree(workshop.site());
        assertThat(before.keySet()).allSatisfy(path -> assertThat(after).containsKey(path));
        assertThat(after.keySet().stream()
                        .filter(path -> path.startsWith("outlets/gazette/")
                                && !after.get(path).equals(before.get(path))))
                .isEmpty();
    }

    @Test
    void a_month_with_many_has_several_pages_and_so_have_the_articles_without_a_date() throws IOException {
        workshop = Workshop.in(folder)
                .write("content/outlets/gazette.md", "---\nname: {ar: الجريدة, en: The Gazette}\n---\n");
        for (int i = 0; i < 120; i++) {
            article("in-march-%03d".formatted(i), "published: 2021-03-%02d".formatted(1 + i / 4), i);
            article("undated-%03d".formatted(i), "not-after: 2021-03-%02d".formatted(1 + i / 4), 200 + i);
        }
        build();
        assertThat(cards("outlets/gazette/2021-03.html")).isEqualTo(50);
        assertThat(cards("outlets/gazette/2021-03-2.html")).isEqualTo(50);
        assertThat(cards("outlets/gazette/2021-03-3.html")).isEqualTo(20);
        assertThat(cards("outlets/gazette/undated.html")).isEqualTo(50);
        assertThat(cards("outlets/gazette/undated-3.html")).isEqualTo(20);
        assertThat(page("outlets/gazette/2021-03.html").select("h3 a").eachAttr("href"))
                .as("the first page has the oldest")
                .contains("../../articles/2021/in-march-000.html");
        assertThat(page("archive/index.html").select("a").eachAttr("href"))
                .as("the way in is the newest page")
                .contains("../archive/2021-03-3.html", "../archive/undated-3.html");
        assertThat(cards("outlets/gazette.html")).isEqualTo(30);

        Map<String, String> before = Workshop.tree(workshop.site());
        article("in-march-999", "published: 2021-03-31", 999);
        build();
        Map<String, String> after = Workshop.tree(workshop.site());
        assertThat(after)
                .containsEntry("outlets/gazette/2021-03.html", before.get("outlets/gazette/2021-03.html"))
                .containsEntry("outlets/gazette/undated-3.html", before.get("outlets/gazette/undated-3.html"));
        assertThat(cards("outlets/gazette/2021-03-3.html")).isEqualTo(21);
    }

    @Test
    void a_list_of_undated_articles_shows_the_first_of_them_on_its_head() throws IOException {
        workshop = Workshop.in(folder)
                .write("content/outlets/gazette.md", "---\nname: {ar: الجريدة, en: The Gazette}\n---\n");
        for (int i = 0; i < 40; i++) {
            article("undated-%03d".formatted(i), "", i);
        }
        build();
        assertThat(cards("outlets/gazette.html")).isEqualTo(30);
        assertThat(cards("outlets/gazette/undated.html")).isEqualTo(40);
    }

    private void article(String slug, String dated, int number) {
        String text =
                """
                ---
                id: %012x
                title: خبر رقم %d
                outlet: gazette
                %s
                ---

                نص الخبر رقم %d.
                """
                        .formatted(number, number, dated, number);
        String year = dated.startsWith("published") ? "2021" : "undated";
        workshop.write("content/articles/" + year + "/" + slug + ".md", text);
    }

    private int cards(String path) throws IOException {
        return page(path).select("ul.cards > li").size();
    }
}
