package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outlet of whose texts only an excerpt may be shown. */
class ExcerptTest {
    private static final String ARTICLE = "articles/2017/2017-11-21-putin-assad-sochi.html";
    /** From a paragraph in the middle. */
    private static final String MIDDLE = "غيّر الوضع وسمح للجيش السوري";

    @TempDir
    Path folder;

    private Workshop workshop;

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(workshop.site().resolve(path)));
    }

    @Test
    void onlyTheBeginningIsShownAndEveryLinkStillLeadsSomewhere() throws IOException {
        workshop = Workshop.in(folder);
        String outlet = "content/outlets/alwasat-ly.md";
        workshop.write(outlet, workshop.read(outlet).replaceFirst("---\n", "---\nmode: excerpt\n"));
        Workshop.Run run = workshop.run("bake");
        assertThat(run.exit()).as(run.err()).isZero();

        Document arabic = page(ARTICLE);
        assertThat(arabic.select(".body > p")).hasSize(2);
        assertThat(arabic.select(".body > #p1").text()).startsWith("التقى الرئيس الروسي فلاديمير بوتين");
        assertThat(arabic.select(".body > .warn").text())
                .isEqualTo("هذا مقتطف؛ لا يُعرض من نصوص بوابة الوسط أكثر منه.");
        assertThat(arabic.select(".facts").text()).doesNotContain("قراءة");
        for (String link :
                page("leaders/bashar-al-assad.html").select("a[href*=#]").eachAttr("href")) {
            if (link.contains(ARTICLE)) {
                assertThat(arabic.getElementById(link.substring(link.indexOf('#') + 1)))
                        .as(link)
                        .isNotNull();
            }
        }
        assertThat(page("en/" + ARTICLE).select("a.go").text()).isEqualTo("Read the excerpt in Arabic");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(workshop.site())) {
            files = walk.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(html|xml|json)"))
                    .toList();
        }
        for (Path file : files) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain(MIDDLE);
        }
    }
}
