package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many documents tell together: a site's own lines, and reprints. */
class SurveyTest {
    private static final String OUTLET =
            """
            ---
            name: {ar: صحيفة الميناء, en: Harbour Daily}
            marks: [صحيفة الميناء]
            ---
            """;
    /** A sentence with a full stop, a comma and twenty words: nothing on one page alone tells that it is a notice. */
    private static final String NOTICE =
            "يقدم مركز الدراسات في المدينة لقرائه تقارير يومية عن أحوال الطرق والجسور والمرافئ،"
                    + " ويحق لأصحابها وحدهم نقلها إلى غيرها من الصحف والمواقع بعد إذن مكتوب.";

    private static final List<String> THINGS =
            List.of("الجسر", "المرفأ", "المدرسة", "السوق", "المكتبة", "الحديقة", "الملعب", "المسرح");

    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
        Files.createDirectories(shop.content.resolve("outlets"));
        Files.writeString(shop.content.resolve("outlets/harbour.md"), OUTLET);
    }

    private static String report(String thing, int number) {
        return "بلدية الساحل تعلن موعد افتتاح " + thing + " الجديد\n"
                + "صحيفة الميناء\n"
                + "أعلنت بلدية الساحل أن العمل في " + thing + " ينتهي بعد " + number
                + " أسابيع، وأن الافتتاح يكون في حضور أهل الحي والعمال الذين بنوه.\n"
                + "وقال مهندس البلدية إن كلفة " + thing + " بلغت " + number * 7
                + " ملايين، وإن المال جاء من صندوق المدينة ومن تبرعات أهلها.\n";
    }

    private List<String> articles() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : shop.snapshot().keySet()) {
            if (file.contains("articles")) {
                texts.add(shop.snapshot().get(file));
            }
        }
        return texts;
    }

    @Test
    void aNoticeBelowEveryReportOfAnOutletIsTheOutletsAndNotTheReports() throws IOException {
        for (int i = 0; i < 6; i++) {
            shop.seed(i + ".txt", report(THINGS.get(i), i + 2) + NOTICE + "\n");
        }
        IngestReport report = shop.run();
        assertThat(report.count(Change.NEW)).isEqualTo(6);
        assertThat(articles()).noneMatch(text -> text.contains("مركز الدراسات"));
        assertThat(report.seeds().get(0).lines())
                .anyMatch(line -> line.text().equals(NOTICE)
                        && line.label() == Label.BOILERPLATE
                        && line.reason().equals("stands in other reports of the same site too"));
    }

    @Test
    void aPageThatStandsAloneIsCleanedAsBefore() throws IOException {
        shop.seed("0.txt", report(THINGS.get(0), 3) + NOTICE + "\n").run();
        assertThat(articles()).hasSize(1).allMatch(text -> text.contains("مركز الدراسات"));
    }

    @Test
    void theTemplateIsTheSameWhateverTheFilesAreCalled() throws IOException {
        for (int i = 0; i < 6; i++) {
            shop.seed("abcdef".charAt(5 - i) + ".txt", report(THINGS.get(i), i + 2) + NOTICE + "\n");
        }
        shop.run();
        assertThat(articles()).hasSize(6).noneMatch(text -> text.contains("مركز الدراسات"));
    }

    @Test
    void backgroundThatAFewReportsRepeatStays() throws IOException {
        String background =
                "وكانت البلدية بدأت العمل في الحي القديم قبل ثلاث سنوات، حين هدم الفيضان بيوتا كثيرة وقطع الطريق"
                        + " إلى القرى التي على الجبل وإلى المرفأ.";
        for (int i = 0; i < 8; i++) {
            String text = report(THINGS.get(i), i + 2);
            shop.seed(i + ".txt", i < 3 ? text + background + "\n" : text);
        }
        shop.run();
        assertThat(articles().stream().filter(text -> text.contains("هدم الفيضان")))
                .hasSize(3);
    }

    @Test
    void aReportPrintedTwiceIsOneArticleThatNamesTheOther() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(report(THINGS.get(i), i + 2).lines().skip(2).reduce("", (a, b) -> a + b + "\n"));
        }
        String title = "بلدية الساحل تعلن مواعيد افتتاح مبانيها الجديدة";
        shop.seed("a.txt", title + "\n" + text.toString().replace("أهل الحي", "سكان الحي"))
                .seed("b.txt", title + "\nالأحد 7 مارس 2021\nصحيفة الميناء\n" + text);
        IngestReport report = shop.run();
        assertThat(report.count(Change.NEW)).isEqualTo(1);
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt: nearly the same text as seeds/b.txt [W-DUPLICATE]\n"
                        + "  help: remove one of the two, or list this one in ignored.txt");
        assertThat(articles()).singleElement().satisfies(article -> assertThat(article)
                .contains("\nseed: b.txt\n")
                .contains("\nalso-in: [{seed: \"a.txt\"}]\n"));
        var before = shop.snapshot();
        assertThat(shop.run().count(Change.UNCHANGED)).isEqualTo(1);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void anArticleThatWasPublishedOnceStaysWhenABetterCopyComes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(report(THINGS.get(i), i + 2).lines().skip(2).reduce("", (a, b) -> a + b + "\n"));
        }
        String title = "بلدية الساحل تعلن مواعيد افتتاح مبانيها الجديدة";
        shop.seed("a.txt", title + "\n" + text).run();
        shop.seed("b.txt", title + "\nالأحد 7 مارس 2021\nصحيفة الميناء\n" + text);
        assertThat(shop.run().count(Outcome.DUPLICATE)).isEqualTo(1);
        assertThat(articles()).singleElement().satisfies(article -> assertThat(article)
                .contains("\nseed: a.txt\n"));
    }
}
