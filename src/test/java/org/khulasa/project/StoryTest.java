package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of one event stand together; reports of two events of one week do not, however alike their phrases are. */
class StoryTest {
    private static final String CALL =
            "بحث الرئيس المصري عبد الفتاح السيسي في اتصال هاتفي مع أمير قطر تميم بن حمد سبل وقف إطلاق النار في قطاع غزة"
                    + " وإدخال المساعدات الإنسانية عبر معبر رفح، واتفقا على مواصلة جهود الوساطة مع جميع الأطراف";
    private static final String OTHER_PAPER =
            "أكدت الرئاسة المصرية أن السيسي بحث في اتصال هاتفي مع أمير قطر تميم بن حمد سبل وقف إطلاق النار في قطاع غزة"
                    + " وتبادل المحتجزين، وشدد الجانبان على رفض التهجير ومواصلة جهود الوساطة مع جميع الأطراف في الأيام المقبلة";
    private static final String OTHER_EVENT =
            "بحث الرئيس المصري عبد الفتاح السيسي في القاهرة مع أمير قطر تميم بن حمد زيادة الاستثمارات القطرية في مشروعات"
                    + " الساحل الشمالي، ووقع الجانبان مذكرة تفاهم حول الطاقة المتجددة وأخرى حول الخدمات المصرفية الرقمية";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void project() {
        workshop = Workshop.in(folder);
        article("first", "2024-05-06", CALL);
        article("second", "2024-05-07", OTHER_PAPER);
        article("visit", "2024-05-07", OTHER_EVENT);
        article("later", "2024-05-09", CALL + " من جديد");
    }

    private void article(String slug, String day, String text) {
        workshop.write(
                "content/articles/2024/" + slug + ".md",
                "---\nid: %012x\ntitle: السيسي وأمير قطر %s\npublished: %s\n---\n\n%s.\n"
                        .formatted(slug.hashCode() & 0xFFFFFFL, slug, day, text));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }

    private List<String> story(String slug) throws IOException {
        return page("articles/2024/" + slug + ".html")
                .select("section:has(> h2:contains(الحدث نفسه)) h3 a")
                .eachText();
    }

    @Test
    void reports_of_one_event_name_each_other() throws IOException {
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(story("first")).containsExactly("السيسي وأمير قطر second");
        assertThat(story("second")).containsExactly("السيسي وأمير قطر first");
        assertThat(story("visit")).isEmpty();
        // The same words three days after the first are another call.
        assertThat(story("later")).isEmpty();
        assertThat(page("topics/palestine-israel.html")
                        .select("section:has(> h2:contains(أحداث)) li a")
                        .eachText())
                .containsExactly("السيسي وأمير قطر second");
    }

    @Test
    void a_place_has_a_page_with_what_it_is_and_where() throws IOException {
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();

        Document cairo = page("en/places/cairo.html");
        assertThat(cairo.select("h1").text()).isEqualTo("Cairo القاهرة");
        assertThat(cairo.select("section.source").text()).contains("City or town", "Egypt", "30.04, 31.24");
        assertThat(cairo.select("ul.cards h3 a").eachAttr("href"))
                .anyMatch(href -> href.endsWith("articles/2024/visit.html"));
        assertThat(page("articles/2024/visit.html").select(".context a[href$=places/cairo.html]"))
                .hasSize(1);
        assertThat(page("places/index.html").select("a[href$=places/cairo.html]"))
                .hasSize(1);
    }
}
