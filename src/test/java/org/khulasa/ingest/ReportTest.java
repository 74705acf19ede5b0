package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private static final List<SeedReport> REPORT = List.of(
            new SeedReport(
                    "a.txt",
                    Outcome.ARTICLE,
                    "",
                    "عنوان \"أ\"",
                    "2021-03-07T10:00",
                    List.of(
                            new LabelledLine(1, Label.TITLE, "the headline", "عنوان \"أ\"", ""),
                            new LabelledLine(3, Label.BOILERPLATE, "furniture", "<b>\u202E&", "")),
                    "2021/2021-03-07-x",
                    Change.WOULD_CHANGE),
            SeedReport.refused("b.txt", "the file is empty", List.of()));

    private Path written(String name) throws IOException {
        Path jsonl = folder.resolve("deep/ingest.jsonl");
        try (ReportFiles files = new ReportFiles(jsonl, folder.resolve("deep/ingest.html"))) {
            for (SeedReport report : REPORT) {
                files.take(report);
            }
            files.finish();
        }
        try (Stream<Path> left = Files.list(folder.resolve("deep"))) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("ingest.jsonl", "ingest.html");
        }
        return jsonl.resolveSibling(name);
    }

    @Test
    void aRunThatFailsLeavesTheOldReport() throws IOException {
        Path jsonl = written("ingest.jsonl");
        String before = Files.readString(jsonl);
        try (ReportFiles files = new ReportFiles(jsonl, jsonl.resolveSibling("ingest.html"))) {
            files.take(REPORT.get(1));
        }
        assertThat(Files.readString(jsonl)).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder.resolve("deep"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aBigRunShowsAPartAndSaysSo() throws IOException {
        Path html = folder.resolve("big.html");
        try (ReportFiles files = new ReportFiles(folder.resolve("big.jsonl"), html)) {
            for (int i = 0; i < 6000; i++) {
                files.take(REPORT.get(i % 2).withOutcome(i % 2 == 0 ? Outcome.ARTICLE : Outcome.REFUSED, ""));
            }
            files.finish();
        }
        assertThat(Files.readString(html))
                .contains("<p>6000 seeds, 3000 articles.")
                .contains("<p>2000 seeds are left out here: the page shows the first 5000 that want a look and 1000"
                        + " others. The JSON Lines beside it have all.</p>");
        assertThat(Files.readAllLines(folder.resolve("big.jsonl"))).hasSize(6000);
    }

    @Test
    void machinesGetOneObjectALine() throws IOException {
        Path file = written("ingest.jsonl");
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {"seed":"a.txt","outcome":"article","reason":"","title":"عنوان \\"أ\\"","published":"2021-03-07T10:00",\
                        "article":"2021/2021-03-07-x","change":"would-change","lines":[\
                        {"line":1,"label":"title","reason":"the headline","text":"عنوان \\"أ\\""},\
                        {"line":3,"label":"boilerplate","reason":"furniture","text":"<b>\u202E&"}]}
                        {"seed":"b.txt","outcome":"refused","reason":"the file is empty","title":null,"published":null,\
                        "article":null,"change":"none","lines":[]}
                        """);
    }

    @Test
    void peopleGetAPageInWhichNothingOfARawTextIsAlive() throws IOException {
        Path file = written("ingest.html");
        assertThat(Files.readString(file))
                .contains(
                        "<td>3</td><td lang=\"ar\" dir=\"rtl\">&lt;b&gt;[U+202E]&amp;</td><td>boilerplate</td><td>furniture</td>")
                .contains("<summary><b>b.txt</b>")
                .contains("the file is empty")
                .doesNotContain("<b>\u202E");
    }

    @Test
    void removedLinesThatReadLikeParagraphsAreCounted() throws IOException {
        String sentence = "ومن المنتظر أن يجتمع وزراء الزراعة في روما خلال الأسبوع المقبل";
        Path html = folder.resolve("lost.html");
        try (ReportFiles files = new ReportFiles(folder.resolve("lost.jsonl"), html)) {
            files.take(article(
                    new LabelledLine(1, Label.BODY, "", sentence + ".", ""),
                    new LabelledLine(2, Label.BOILERPLATE, "", sentence + ".", ""),
                    new LabelledLine(3, Label.BOILERPLATE, "", "وقال: «" + sentence + ".»", ""),
                    new LabelledLine(3, Label.BOILERPLATE, "", sentence + ". (د ب أ)", ""),
                    new LabelledLine(4, Label.BOILERPLATE, "", sentence, ""),
                    new LabelledLine(5, Label.BOILERPLATE, "", "جميع الحقوق محفوظة.", ""),
                    new LabelledLine(
                            6,
                            Label.BOILERPLATE,
                            "",
                            "يرجى من القراء عدم نشر الإعلانات في هذا القسم تحت أي ظرف.",
                            "")));
            files.take(article(new LabelledLine(1, Label.BODY, "", sentence + ".", "")));
            files.finish();
        }
        assertThat(Files.readString(html))
                .containsOnlyOnce("like a paragraph")
                .contains("<span class=\"lost\">3 removed lines read like a paragraph</span>");
    }

    private static SeedReport article(LabelledLine... lines) {
        return new SeedReport(
                "a.txt", Outcome.ARTICLE, "", "عنوان", null, List.of(lines), "undated/x", Change.UNCHANGED);
    }
}
