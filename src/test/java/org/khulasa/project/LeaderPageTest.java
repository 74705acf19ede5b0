package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leader's page of the project's own seeds: whose words stand where. */
class LeaderPageTest {
    @TempDir
    static Path folder;

    private static Workshop workshop;

    @BeforeAll
    static void bake() {
        workshop = Workshop.in(folder);
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }

    private static Elements section(Document page, String heading) {
        return page.select("section:has(h2:containsOwn(" + heading + "))");
    }

    @Test
    void articles_about_a_leader_come_before_those_that_name_one() throws IOException {
        Document page = page("leaders/bashar-al-assad.html");
        assertThat(section(page, "في صلب هذه الأخبار").select("h3 a").eachAttr("href"))
                .allMatch(href -> href.endsWith("articles/2017/2017-11-21-putin-assad-sochi.html"))
                .hasSize(1);
        assertThat(section(page, "ورد الاسم في").select("h3 a")).hasSize(2);
        assertThat(page.select("h2").eachText())
                .containsSubsequence("أقوال منقولة", "في صلب هذه الأخبار", "ورد الاسم في");
    }

    @Test
    void an_extract_is_never_cut_out_of_somebodys_words() throws IOException {
        Document page = page("leaders/bashar-al-assad.html");
        // Two of the three reports name Assad first in what others say.
        assertThat(page.select("p.extract").eachText())
                .hasSize(2)
                .noneMatch(text -> text.contains("كان الجميع ينتظر"))
                .anyMatch(text -> text.startsWith("التقى الرئيس الروسي فلاديمير بوتين"));
        assertThat(page("en/leaders/bashar-al-assad.html").select("p.extract").eachText())
                .isNotEmpty()
                .allMatch(text -> text.contains("Assad"));
    }

    @Test
    void what_others_say_of_a_leader_stands_apart_with_its_speaker() throws IOException {
        Elements about = section(page("leaders/bashar-al-assad.html"), "أقوال لآخرين");
        assertThat(about.select("figcaption > a:first-child").eachText()).startsWith("سيرغي لافروف");
        assertThat(about.select("figcaption > a:first-child[href$=bashar-al-assad.html]"))
                .isEmpty();
        assertThat(about.select("blockquote").eachText()).allMatch(text -> text.contains("الأسد"));
    }
}
