package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private static final IngestReport REPORT = new IngestReport(List.of(
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
            SeedReport.refused("b.txt", "the file is empty", List.of())));

    @Test
    void machinesGetOneObjectALine() throws IOException {
        Path file = folder.resolve("deep/ingest.jsonl");
        REPORT.jsonl(file);
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
        Path file = folder.resolve("ingest.html");
        REPORT.html(file);
        assertThat(Files.readString(file))
                .contains(
                        "<td>3</td><td lang=\"ar\" dir=\"rtl\">&lt;b&gt;[U+202E]&amp;</td><td>boilerplate</td><td>furniture</td>")
                .contains("<summary><b>b.txt</b>")
                .contains("the file is empty")
                .doesNotContain("<b>\u202E");
    }
}
