package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ingest.Workshop.FIRST;
import static org.khulasa.ingest.Workshop.SECOND;
import static org.khulasa.ingest.Workshop.TITLE;
import static org.khulasa.ingest.Workshop.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, records and compressed files: each comes out as its plain text does. */
class FormatTest {
    private static final String THIRD =
            "وأضاف أن المحطة ستخدم القرى على الطريق إلى الساحل، بعد أن بقيت بلا قطار منذ عام 2015.";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="ar"><head><meta charset="utf-8"><title>TITLE | الموقع</title>
            <style>p { color: red }</style><script>var a = "نص";</script></head>
            <body>
            <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">سياسة</a></li></ul></nav>
            <article><h1>TITLE</h1><div>الأحد
               7 مارس 2021</div>
            <noscript>شغل جافاسكربت.</noscript><svg><text>رسم</text></svg>
            <p>FIRST</p><p hidden>نص لا يراه أحد، وهو طويل بما يكفي ليكون فقرة من فقرات هذا الخبر الصغير.</p>
            <p>SECOND<br>THIRD</p></article>
            <template><p>قالب</p></template><iframe src="x">إطار</iframe>
            <table><tr><td>طباعة</td><td>مشاركة</td></tr></table>
            </body></html>
            """
                    .replace("TITLE", TITLE)
                    .replace("FIRST", FIRST)
                    .replace("SECOND", SECOND)
                    .replace("THIRD", THIRD);

    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String record(String text) {
        return "{\"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }

    @Test
    void aPageIsReadAsItsPlainTextTwin() throws IOException {
        assertThat(HtmlPage.page(PAGE).text())
                .isEqualTo(String.join(
                        "\n",
                        "الرئيسية",
                        "سياسة",
                        TITLE,
                        "الأحد 7 مارس 2021",
                        FIRST,
                        SECOND,
                        THIRD,
                        "طباعة",
                        "مشاركة",
                        ""));
    }

    @Test
    void aPageBecomesTheArticleThatItsTextBecomes() throws IOException {
        shop.seed("a.html", PAGE).run();
        String fromPage = shop.articleText();
        Workshop twin = new Workshop(folder.resolve("twin"));
        twin.seed("a.html.txt", HtmlPage.page(PAGE).text()).run();
        assertThat(fromPage.replaceAll("seed(-sha256)?: .*", ""))
                .isEqualTo(twin.articleText().replaceAll("seed(-sha256)?: .*", ""));
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void headingsBetweenParagraphsAreSubheads() throws IOException {
        String heading = "ما الذي تغير في القرى المجاورة للبلدة منذ أن وصل القطار إليها";
        shop.seed("a.htm", PAGE.replace("<p>" + SECOND, "<h3>" + heading + "</h3><p>" + SECOND))
                .run();
        assertThat(shop.articleText()).contains("\n\n## " + heading + "\n\n");
    }

    @Test
    void everyRecordIsADocument() throws IOException {
        String records = record(text(FIRST, SECOND)) + "\n" + record(text(SECOND, THIRD)) + "   \n"
                + record(text(THIRD, FIRST)).strip();
        IngestReport report = shop.seed("a.jsonl", records).run();
        assertThat(report.seeds().stream().map(SeedReport::seed))
                .containsExactly("a.jsonl#1", "a.jsonl#2", "a.jsonl#3");
        assertThat(report.count(Change.NEW)).isEqualTo(3);
        assertThat(shop.snapshot().values()).anyMatch(a -> a.contains("\nseed: a.jsonl#2\n"));
        assertThat(shop.run().count(Change.UNCHANGED)).isEqualTo(3);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void theTextOfARecordHasOtherNamesToo() throws IOException {
        shop.seed("a.jsonl", record(text(FIRST)).replace("\"text\"", "\"content\""))
                .seed("b.jsonl", record(text(SECOND)).replace("\"text\"", "\"body\""))
                .seed("c.jsonl", "{\"html\": \"<h1>" + TITLE + "</h1><p>" + THIRD + "</p>\"}");
        assertThat(shop.run().count(Change.NEW)).isEqualTo(3);
    }

    @Test
    void aBrokenRecordIsNamedWithItsPlaceAndTheOthersGoOn() throws IOException {
        String records = record(text(FIRST))
                + "{\"text\": \"قال\" \"x\"}\n"
                + "[1, 2]\n"
                + "{\"title\": \"خبر\"}\n"
                + "\n"
                + "{\"text\": \"\u200B\"}\n"
                + "{} {}\n"
                + record(text(SECOND));
        IngestReport report = shop.seed("a.jsonl", records).run();
        assertThat(report.count(Change.NEW)).isEqualTo(2);
        assertThat(report.seeds()).hasSize(7);
        String help = " [E-JSON]\n  help: write one JSON object a line, with the article under \"text\" or \"html\"";
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.jsonl:2:16: not JSON: Unexpected character ('\"' (code 34))" + help,
                        "seeds/a.jsonl:3:1: not a JSON object" + help,
                        "seeds/a.jsonl:4:1: a record without a text" + help,
                        "seeds/a.jsonl:6:1: a record whose text is only white space [E-EMPTY]\n"
                                + "  help: remove it, or fetch the text again",
                        "seeds/a.jsonl:7:4: not JSON: more than one value" + help);
    }

    @Test
    void anInvalidByteInARecordIsNamedWithItsPlaceInTheFile() throws IOException {
        byte[] bytes = (record(text(FIRST)) + record(text(SECOND))).getBytes(StandardCharsets.UTF_8);
        int second = record(text(FIRST)).getBytes(StandardCharsets.UTF_8).length;
        bytes[second + 10] = (byte) 0xFF;
        Files.write(shop.seeds.resolve("a.jsonl"), bytes);
        assertThat(shop.run().count(Change.NEW)).isEqualTo(1);
        assertThat(shop.messages())
                .containsExactly("seeds/a.jsonl:2:11: not UTF-8: invalid byte at offset " + (second + 10)
                        + " [E-ENC]\n  help: save the file as UTF-8");
    }

    @Test
    void aLineWithoutEndIsRefusedAndNotKept() throws IOException {
        String big = "ا".repeat(5 << 20);
        shop.seed("a.jsonl", record(big) + record(text(FIRST)) + record("ب".repeat(3 << 20)));
        assertThat(shop.run().count(Change.NEW)).isEqualTo(1);
        String message = ": a record larger than 2 MB [E-SIZE]\n"
                + "  help: split it into single articles, or allow it with --max-document";
        assertThat(shop.messages()).containsExactly("seeds/a.jsonl:1:1" + message, "seeds/a.jsonl:3:1" + message);
    }

    @Test
    void loneSurrogatesOfARecordAreRemovedAndCounted() throws IOException {
        shop.seed("a.jsonl", record(text(FIRST.replace("القطار", "القط\\uD800ار"))))
                .run();
        assertThat(shop.messages())
                .containsExactly("seeds/a.jsonl#1: removed control characters: 1 [W-CONTROL]\n"
                        + "  help: compare the article with its source if words look broken");
        assertThat(shop.articleText()).contains(FIRST);
    }

    @Test
    void compressedFilesAreReadAsTheyAre() throws IOException {
        Files.write(shop.seeds.resolve("a.txt.gz"), gzip(text(FIRST)));
        Files.write(shop.seeds.resolve("b.html.gz"), gzip(PAGE));
        Files.write(shop.seeds.resolve("c.jsonl.gz"), gzip(record(text(SECOND)) + record(text(THIRD))));
        assertThat(shop.run().count(Change.NEW)).isEqualTo(4);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aFileThatSwellsIsRefused() throws IOException {
        Files.write(shop.seeds.resolve("a.txt.gz"), gzip(" ".repeat(50 << 20)));
        shop.run();
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt.gz: larger than 2 MB [E-SIZE]\n"
                        + "  help: split it into single articles, or allow it with --max-document");
    }

    @Test
    void ofACompressedFileThatIsCutOffTheWholeRecordsAreKept() throws IOException {
        StringBuilder records = new StringBuilder();
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 40; i++) {
            records.append(record(text(FIRST + " " + random.nextLong(), SECOND + random.nextLong())));
        }
        byte[] bytes = gzip(records.toString());
        Files.write(shop.seeds.resolve("a.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(shop.seeds.resolve("b.txt.gz"), Arrays.copyOf(gzip(text(FIRST)), 60));
        IngestReport report = shop.run();
        assertThat(report.count(Change.NEW)).isBetween(5L, 35L);
        String message = ": damaged or cut off: it cannot be decompressed to its end [E-GZIP]\n  help: fetch it again";
        assertThat(shop.messages()).containsExactly("seeds/a.jsonl.gz" + message, "seeds/b.txt.gz" + message);
    }

    @Test
    void anEmptyFileOfRecordsAndOneInUtf16AreRefused() throws IOException {
        shop.seed("a.jsonl", "\n\n");
        Files.write(shop.seeds.resolve("b.jsonl"), ("\uFEFF" + record(FIRST)).getBytes(StandardCharsets.UTF_16LE));
        shop.run();
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.jsonl: the file is empty [E-EMPTY]\n  help: remove it, or fetch the text again",
                        "seeds/b.jsonl: JSON Lines in UTF-16 [E-ENC]\n  help: save the file as UTF-8");
    }

    @Test
    void aLargerDocumentIsReadWhenThatIsAllowed() throws IOException {
        shop.seed("a.txt", text(FIRST, SECOND) + "\n".repeat(3 << 20));
        shop.wishes = new IngestRequest.Wishes(false, false, 4);
        assertThat(shop.run().count(Change.NEW)).isEqualTo(1);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void anArticleThatCouldNotBeReadAgainIsNotWritten() throws IOException {
        shop.seed("a.txt", text((SECOND + "\n").repeat(15_000)));
        shop.wishes = new IngestRequest.Wishes(false, false, 4);
        assertThat(shop.run().count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(shop.snapshot()).isEmpty();
    }
}
