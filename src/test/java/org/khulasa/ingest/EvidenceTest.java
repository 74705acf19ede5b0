package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ingest.Workshop.FIRST;
import static org.khulasa.ingest.Workshop.SECOND;
import static org.khulasa.ingest.Workshop.TITLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.ingest.Evidence.Stated;

/** What a record or the head of a page states beside the text, and what becomes of it. */
class EvidenceTest {
    private static final String HELP = "\n  help: write 'published:' into the article if you know the date";

    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    private String article(String fields, String text) throws IOException {
        shop.seed("a.jsonl", "{" + fields + ", \"text\": \"" + text.replace("\n", "\\n") + "\"}")
                .run();
        return shop.articleText();
    }

    @Test
    void aRecordSaysWhatItsTextDoesNot() throws IOException {
        Files.createDirectories(shop.content.resolve("outlets"));
        Files.writeString(
                shop.content.resolve("outlets/gate.md"),
                "---\nname: {ar: بوابة المدينة, en: City Gate}\nurl: https://www.gate.example/\nmarks: [بوابة المدينة]\n"
                        + "mode: full\n---\n");
        String text = article(
                "\"title\": \"" + TITLE + "\", \"date\": \"2021-03-07T10:15:00+02:00\", \"author\": \"سعاد حداد\","
                        + " \"url\": \"https://news.gate.example/2021/03/07/123\"",
                FIRST + "\n" + SECOND);
        assertThat(text)
                .contains("\nurl: \"https://news.gate.example/2021/03/07/123\"\n")
                .contains("\ntitle: " + TITLE + "\noutlet: gate\nbyline: سعاد حداد\npublished: 2021-03-07T10:15\n"
                        + "dated-by: {text: \"2021-03-07T10:15:00+02:00\", rule: record-date}\n---\n\n" + FIRST)
                .doesNotContain("title-derived");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aStatedHeadlineIsFoundInTheText() throws IOException {
        String text = article("\"title\": \"" + TITLE + "\"", "أخبار\n" + TITLE + ".\n" + FIRST + "\n" + SECOND);
        assertThat(text).contains("\ntitle: " + TITLE + ".\n").endsWith("---\n\n" + FIRST + "\n\n" + SECOND + "\n");
    }

    @Test
    void aDateInTheTextIsConfirmed() throws IOException {
        assertThat(article("\"date\": \"2021-03-07\"", Workshop.text(FIRST, SECOND)))
                .contains("rule: date-line-with-weekday");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aDateThatContradictsTheTextLeavesTheArticleUndated() throws IOException {
        assertThat(article("\"date\": \"2021-03-09\"", Workshop.text(FIRST, SECOND)))
                .doesNotContain("published");
        assertThat(shop.messages())
                .containsExactly("seeds/a.jsonl#1: beside the text '2021-03-09' is given, which is another date; the"
                        + " article stays undated [W-DATE]" + HELP);
    }

    @Test
    void aTimeZoneMayMoveTheDay() throws IOException {
        assertThat(article("\"date\": \"2021-03-06T22:15:00Z\"", Workshop.text(FIRST, SECOND)))
                .contains("published: 2021-03-07\n");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsNamed() throws IOException {
        assertThat(article("\"date\": \"2021-02-31\"", TITLE + "\n" + FIRST)).doesNotContain("published");
        assertThat(shop.messages())
                .containsExactly("seeds/a.jsonl#1: beside the text '2021-02-31' is given as its date, which is none"
                        + " [W-DATE]" + HELP);
    }

    @Test
    void theDayInAnAddressIsABoundOnly() throws IOException {
        assertThat(article("\"url\": \"https://gate.example/2017/11/21/x\"", TITLE + "\n" + FIRST))
                .contains("\nnot-before: 2017-11-21\ndated-by: {text: \"/2017/11/21/\", rule: url-date}\n")
                .doesNotContain("published");
        var before = shop.snapshot();
        assertThat(shop.run(true).count(Change.UNCHANGED)).isEqualTo(1);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void anAddressThatCouldRunIsNone() throws IOException {
        assertThat(article("\"url\": \"javascript:alert(1)\"", TITLE + "\n" + FIRST))
                .doesNotContain("url:");
    }

    @Test
    void theHeadOfAPageIsRead() throws IOException {
        String page =
                """
                <html><head><title>X</title>
                <link rel="canonical" href="https://gate.example/n/1#top">
                <meta property="og:site_name" content="بوابة المدينة">
                <meta property="article:published_time" content="2021-03-07T10:15:00">
                <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
                 "headline": "خبر من المدينة", "datePublished": "2021-03-07", "author": [{"name": "سعاد"}]}]}</script>
                <script type="application/ld+json">{broken</script>
                </head><body><h2>خبر</h2><time datetime="2020-01-01"></time></body></html>
                """;
        Evidence evidence = HtmlPage.page(page).evidence();
        assertThat(evidence)
                .isEqualTo(new Evidence(
                        "خبر من المدينة",
                        java.util.List.of(
                                new Stated("2021-03-07", "json-ld-date"),
                                new Stated("2021-03-07T10:15:00", "meta-date")),
                        "سعاد",
                        "https://gate.example/n/1",
                        "بوابة المدينة",
                        java.util.Set.of(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-07, 2021-03-07, false",
        "2021-03-07T10:15:30.000Z, 2021-03-07T10:15, true",
        "2021-03-07 10:15, 2021-03-07T10:15, false",
        "2021-03-07T00:00:00+0300, 2021-03-07, true",
        "الأحد 7 مارس 2021, 2021-03-07, false",
        "'March 7, 2021', 2021-03-07, false",
        "2021-13-07, , ",
        "0000-01-01, , ",
        "9999-12-31, , ",
        "yesterday, , ",
        "1615111200, , "
    })
    void datesAreReadStrictly(String text, String expected, Boolean zoned) {
        StatedDate date = StatedDate.read(new Stated(text, "record-date"));
        if (expected == null) {
            assertThat(date).isNull();
        } else {
            assertThat(date).isNotNull();
            assertThat(date.time() == null ? date.date().toString() : date.date() + "T" + date.time())
                    .isEqualTo(expected);
            assertThat(date.zoned()).isEqualTo(zoned);
        }
    }
}
