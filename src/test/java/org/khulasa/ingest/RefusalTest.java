package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws Exception {
        shop = new Workshop(folder);
    }

    private String refusal(String raw) throws Exception {
        IngestReport report = shop.seed("a.txt", raw).run();
        assertThat(report.seeds().get(0).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(shop.snapshot()).isEmpty();
        assertThat(report.seeds().get(0).lines())
                .as("nothing is lost from the report")
                .isNotEmpty();
        assertThat(shop.messages()).hasSize(1);
        return shop.messages().get(0);
    }

    @Test
    void onlyAHeadlineIsNoArticle() throws Exception {
        assertThat(refusal(Workshop.TITLE))
                .isEqualTo(
                        "seeds/a.txt: no text of an article was found [E-NOBODY]\n  help: add the text, or remove the file");
    }

    @Test
    void latinTextIsNotArabic() throws Exception {
        assertThat(
                        refusal(
                                "Station opened\nThe new station was opened on Sunday, the mayor said, and six trains a day will stop."))
                .isEqualTo("seeds/a.txt: not Arabic: another script: 0 % of its letters are Arabic [E-LANG]\n"
                        + "  help: remove the file, or fetch the Arabic text");
    }

    @Test
    void persianTextIsNotArabic() throws Exception {
        assertThat(
                        refusal(
                                "ایستگاه تازه قطار گشایش یافت\n\nشهردار شهر گفت که ایستگاه تازه قطار روز یکشنبه گشایش یافت، و روزی شش قطار"
                                        + " در آن می\u200Cایستد. او افزود که بهای بلیت امسال تغییر نمی\u200Cکند و مردم از این پروژه خشنودند."))
                .isEqualTo(
                        "seeds/a.txt: not Arabic: another language in Arabic letters, such as Persian, Urdu or Kurdish"
                                + " [E-LANG]\n  help: remove the file, or fetch the Arabic text");
    }

    @Test
    void aListOfHeadlinesIsNoArticle() throws Exception {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            raw.append("خبر قصير رقم ").append(i).append(" من أخبار المدينة\n");
        }
        assertThat(refusal(raw.toString()))
                .isEqualTo("seeds/a.txt: a home page or a list of stories, not an article [E-INDEX]\n"
                        + "  help: fetch the page of one article");
    }

    @Test
    void aDateThatCannotBeIsNamedAndTheArticleIsUndated() throws Exception {
        shop.seed("a.txt", Workshop.TITLE + "\nالاثنين 7 مارس 2021\n\n" + Workshop.FIRST)
                .run();
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.txt:2:1: no date: 'الاثنين 7 مارس 2021' has no such day, or its weekday does not fit"
                                + " [W-DATE]\n  help: write 'published:' into the article if you know the date");
        assertThat(shop.articleText()).doesNotContain("published");
    }

    @Test
    void twoDatesThatContradictEachOtherLeaveTheArticleUndated() throws Exception {
        shop.seed("a.txt", Workshop.TITLE + "\n7 مارس 2021\n9 مارس 2021\n\n" + Workshop.FIRST)
                .run();
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.txt:3:1: another date than the one above: '9 مارس 2021'; the article stays undated"
                                + " [W-DATE]\n  help: write 'published:' into the article if you know the date");
        assertThat(shop.articleText()).doesNotContain("published");
    }

    @Test
    void removedCharactersAreCounted() throws Exception {
        shop.seed("a.txt", "\u202E" + Workshop.text(Workshop.FIRST) + "\u0000").run();
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.txt: removed characters that can reorder text: 1 [W-BIDI]\n  help: read the article: its words"
                                + " may stand in another order than on the source's page",
                        "seeds/a.txt: removed control characters: 1 [W-CONTROL]\n  help: compare the article with its source"
                                + " if words look broken");
    }
}
