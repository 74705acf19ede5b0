package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ingest.Workshop.FIRST;
import static org.khulasa.ingest.Workshop.SECOND;
import static org.khulasa.ingest.Workshop.TITLE;
import static org.khulasa.ingest.Workshop.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.content.Hashes;

/** What becomes of a seed from run to run. Past 300 lines, since each test is one step of the same life. */
class IngestTest {
    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    private static SeedReport only(IngestReport report) {
        assertThat(report.seeds()).hasSize(1);
        return report.seeds().get(0);
    }

    @Test
    void aSeedBecomesAFileOfAnArticle() throws IOException {
        String raw = text(FIRST, SECOND);
        SeedReport report = only(shop.seed("a.txt", raw).run());

        String id = Hashes.twelve(raw);
        assertThat(report.outcome()).isEqualTo(Outcome.ARTICLE);
        assertThat(report.change()).isEqualTo(Change.NEW);
        assertThat(report.article()).isEqualTo("2021/2021-03-07-" + id);
        String body = FIRST + "\n\n" + SECOND;
        assertThat(shop.articleText())
                .isEqualTo("---\nid: " + id + "\nseed: a.txt\nseed-sha256: " + id + "\ngenerated: {title: "
                        + Hashes.eight(TITLE) + ", published: " + Hashes.eight("2021-03-07") + ", dated-by: "
                        + Hashes.eight("{line: 2, text: \"الأحد 7 مارس 2021\", rule: date-line-with-weekday}")
                        + ", body: " + Hashes.eight(body) + "}\ntitle: " + TITLE
                        + "\npublished: 2021-03-07\ndated-by: {line: 2, text: \"الأحد 7 مارس 2021\","
                        + " rule: date-line-with-weekday}\n---\n\n" + body + "\n");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void theAddressIsMadeOfTheDateAndTheNamesOfTheHeadline() throws IOException {
        shop.names = title -> List.of("Putin", "Erdoğan", "Putin", "Sochi");
        assertThat(only(shop.seed("a.txt", text(FIRST)).run()).article())
                .isEqualTo("2021/2021-03-07-putin-erdogan-sochi");
    }

    @Test
    void twoArticlesNeverGetOneAddress() throws IOException {
        shop.names = title -> List.of("Station");
        String other = text(SECOND);
        IngestReport report =
                shop.seed("a.txt", text(FIRST)).seed("b.txt", other).run();
        assertThat(report.seeds().stream().map(SeedReport::article))
                .containsExactly("2021/2021-03-07-station", "2021/2021-03-07-station-" + Hashes.twelve(other));
        assertThat(shop.run().seeds().stream().map(SeedReport::change)).containsOnly(Change.UNCHANGED);
    }

    @Test
    void anUndatedArticleStandsApart() throws IOException {
        String raw = TITLE + "\n\n" + FIRST + "\n" + SECOND;
        assertThat(only(shop.seed("a.txt", raw).run()).article()).isEqualTo("undated/" + Hashes.twelve(raw));
        assertThat(shop.articleText()).doesNotContain("published").doesNotContain("dated-by");
    }

    @Test
    void runningAgainChangesNothing() throws IOException {
        shop.seed("a.txt", text(FIRST, SECOND)).run();
        Map<String, String> before = shop.snapshot();
        assertThat(only(shop.run()).change()).isEqualTo(Change.UNCHANGED);
        assertThat(only(shop.run(true)).change()).isEqualTo(Change.UNCHANGED);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void aPersonsEditSurvivesAChangeOfTheRawText() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        shop.edit("title: " + TITLE, "# a better headline\ntitle: 'محطة جديدة'   # by hand\nstatus: draft");
        shop.seed("a.txt", text(FIRST, SECOND));

        SeedReport report = only(shop.run());

        assertThat(report.change()).isEqualTo(Change.UPDATED);
        assertThat(report.reason()).isEqualTo("body");
        assertThat(shop.articleText())
                .contains("# a better headline\ntitle: 'محطة جديدة'   # by hand\nstatus: draft\n")
                .endsWith("---\n\n" + FIRST + "\n\n" + SECOND + "\n")
                .contains("seed-sha256: " + Hashes.twelve(text(FIRST, SECOND)))
                .contains("id: " + Hashes.twelve(text(FIRST)));
        assertThat(shop.messages()).isEmpty();
        Map<String, String> after = shop.snapshot();
        assertThat(only(shop.run()).change()).isEqualTo(Change.UNCHANGED);
        assertThat(shop.snapshot()).isEqualTo(after);
    }

    @Test
    void whenBothChangedThePersonsStaysAndTheConflictIsToldOnce() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        shop.edit(FIRST, "نص كتبه محرر.");
        shop.seed("a.txt", text(FIRST, SECOND));

        SeedReport report = only(shop.run());

        assertThat(report.change()).isEqualTo(Change.CONFLICT);
        assertThat(shop.articleText()).endsWith("---\n\nنص كتبه محرر.\n");
        assertThat(shop.messages())
                .containsExactly("content/articles/" + report.article()
                        + ".md: the raw text and a person changed the same: body; the person's stays [W-CONFLICT]\n"
                        + "  help: compare with seeds/a.txt and write what is right");
        assertThat(only(shop.run()).change()).isEqualTo(Change.UNCHANGED);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void whatABetterCleanerWouldChangeIsReportedAndDoneOnlyWhenAsked() throws IOException {
        shop.seed("a.txt", text(FIRST, SECOND)).run();
        // As if an older version had written only the first paragraph.
        shop.edit(FIRST + "\n\n" + SECOND, FIRST);
        shop.edit(Hashes.eight(FIRST + "\n\n" + SECOND), Hashes.eight(FIRST));
        String before = shop.articleText();

        SeedReport report = only(shop.run());
        assertThat(report.change()).isEqualTo(Change.WOULD_CHANGE);
        assertThat(report.reason()).isEqualTo("would change: body");
        assertThat(shop.articleText()).isEqualTo(before);

        assertThat(only(shop.run(true)).change()).isEqualTo(Change.UPDATED);
        assertThat(shop.articleText()).endsWith(FIRST + "\n\n" + SECOND + "\n");
        assertThat(only(shop.run(true)).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void cleaningAgainLeavesWhatAPersonWrote() throws IOException {
        shop.seed("a.txt", text(FIRST, SECOND)).run();
        shop.edit(FIRST, "نص كتبه محرر.");
        shop.edit("published: 2021-03-07", "published: 2021-03-08");
        String before = shop.articleText();
        assertThat(only(shop.run(true)).change()).isEqualTo(Change.UNCHANGED);
        assertThat(shop.articleText()).isEqualTo(before);
    }

    @Test
    void aKeyThatAPersonRemovedDoesNotComeBack() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        shop.edit("published: 2021-03-07\n", "");
        shop.seed("a.txt", text(FIRST, SECOND)).run();
        assertThat(shop.articleText()).doesNotContain("\npublished:");
        shop.run(true);
        assertThat(shop.articleText()).doesNotContain("\npublished:");
    }

    private static final String PAST =
            "واندلعت الحرائق في الغابة في 17 أكتوبر 2018 وأتت على مئة هكتار من أشجارها قبل أن تخمدها الفرق.";

    @Test
    void boundsAreWrittenWithTheirReason() throws IOException {
        SeedReport report =
                only(shop.seed("a.txt", TITLE + "\n\n" + FIRST + "\n" + PAST).run());
        assertThat(report.published()).isNull();
        assertThat(shop.articleText())
                .contains("\nnot-before: 2018-10-17\ndated-by: {line: 4, text: \"17 أكتوبر 2018\", rule: past-event}\n")
                .doesNotContain("not-after");
        assertThat(only(shop.run(true)).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void boundsHaveNothingToSayBesideAPersonsDate() throws IOException {
        shop.seed("a.txt", TITLE + "\n\n" + FIRST).run();
        shop.edit("title: " + TITLE, "title: " + TITLE + "\npublished: 2018-10-19\ndated-by: {rule: editor}");
        shop.seed("a.txt", TITLE + "\n\n" + FIRST + "\n" + PAST);

        SeedReport report = only(shop.run());

        assertThat(report.change()).isEqualTo(Change.UPDATED);
        assertThat(report.reason()).isEqualTo("body");
        assertThat(shop.articleText()).contains("published: 2018-10-19\n").doesNotContain("not-before");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void evidenceOfAnotherDateIsNotWrittenBesideAPersons() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        shop.edit("published: 2021-03-07", "published: 2021-03-08");
        shop.seed("a.txt", text(FIRST).replace("الأحد 7 مارس", "السبت 6 مارس"));

        assertThat(only(shop.run()).change()).isEqualTo(Change.CONFLICT);
        assertThat(shop.articleText()).contains("published: 2021-03-08\n").contains("text: \"الأحد 7 مارس 2021\"");
        assertThat(shop.messages()).hasSize(1);
        assertThat(only(shop.run()).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void aRenamedArticleIsStillTheSeedsArticle() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        Path old = shop.article();
        Files.move(old, old.resolveSibling("new-station.md"));
        assertThat(only(shop.run()).article()).isEqualTo("2021/new-station");
        assertThat(shop.snapshot()).hasSize(1);
    }

    @Test
    void anArticleWithoutASeedIsLeftAlone() throws IOException {
        Path file =
                Files.createDirectories(shop.content.resolve("articles/2020")).resolve("by-hand.md");
        Files.writeString(file, "---\nid: by-hand\ntitle: خبر\n---\n\n" + FIRST + "\n");
        Map<String, String> before = shop.snapshot();
        shop.run();
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void anArticleThatCannotBeReadIsNotWrittenASecondTime() throws IOException {
        shop.seed("a.txt", text(FIRST)).run();
        shop.edit("title: ", "titel: ");
        String key = "2021/" + shop.article().getFileName().toString().replace(".md", "");

        SeedReport report = only(shop.run());

        assertThat(report.change()).isEqualTo(Change.CONFLICT);
        assertThat(report.article()).isEqualTo(key);
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages())
                .contains("content/articles/" + key
                        + ".md: cannot be read, so nothing is written for its seed 'a.txt' [W-CONFLICT]\n"
                        + "  help: mend the file: its own problem says where");
    }

    @Test
    void whatRepeatsTheSeedOfAnArticleThatCannotBeReadIsNoNewArticle() throws IOException {
        shop.seed("b.txt", text(FIRST, SECOND)).run();
        shop.edit("title: ", "titel: ");

        List<SeedReport> seeds =
                shop.seed("a.txt", "الرئيسية\n" + text(FIRST, SECOND)).run().seeds();

        assertThat(seeds).extracting(SeedReport::outcome).containsExactly(Outcome.DUPLICATE, Outcome.ARTICLE);
        assertThat(seeds.get(1).change()).isEqualTo(Change.CONFLICT);
        assertThat(shop.snapshot()).hasSize(1);
    }

    @Test
    void theSameTextTwiceIsOneArticle() throws IOException {
        IngestReport report = shop.seed("a.txt", text(FIRST, SECOND))
                .seed("b.txt", "الرئيسية\n" + text(FIRST, SECOND))
                .run();
        SeedReport second = report.seeds().get(1);
        assertThat(second.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(second.reason()).isEqualTo("the same text as seeds/a.txt");
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages())
                .containsExactly("seeds/b.txt: the same text as seeds/a.txt [W-DUPLICATE]\n"
                        + "  help: remove one of the two, or list this one in ignored.txt");
    }

    @Test
    void theSeedThatHasAnArticleKeepsItWhenAnEarlierNameBringsTheSameText() throws IOException {
        shop.seed("b.txt", text(FIRST, SECOND)).run();
        IngestReport report = shop.seed("a.txt", text(FIRST, SECOND)).run();
        assertThat(report.seeds().stream().map(SeedReport::outcome))
                .containsExactly(Outcome.DUPLICATE, Outcome.ARTICLE);
    }

    @Test
    void aSeedThatIsGoneLeavesItsArticleWithAWarning() throws IOException {
        SeedReport report = only(shop.seed("a.txt", text(FIRST)).run());
        Files.delete(shop.seeds.resolve("a.txt"));
        shop.run();
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages())
                .containsExactly(
                        "content/articles/" + report.article() + ".md:3:1: its seed 'a.txt' is gone [W-SEED]\n"
                                + "  help: bring it back, or remove the article (--prune does), or its line 'seed:' to keep it as written by hand");
    }

    @Test
    void ignoredSeedsAreNoProblem() throws IOException {
        shop.seed("a.txt", text(FIRST)).seed("ignored.txt", "# not ours\na.txt  # a reprint\n");
        SeedReport report = only(shop.run());
        assertThat(report.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(report.reason()).isEqualTo("ignored: listed in ignored.txt");
        assertThat(shop.messages()).isEmpty();
        assertThat(shop.snapshot()).isEmpty();
    }

    @Test
    void aNameInTheListThatNoSeedHasIsSaid() throws IOException {
        shop.seed("a.txt", text(FIRST))
                .seed("ignored.txt", "# not ours\n\na.text\n")
                .run();
        assertThat(shop.messages())
                .containsExactly("seeds/ignored.txt:3:1: there is no seed 'a.text' [W-IGNORED]\n"
                        + "  help: correct the name; a file that is gone needs no line");
    }

    @Test
    void otherFormatsAreNamed() throws IOException {
        shop.seed("a.pdf", "%PDF").seed(".hidden", "x").run();
        assertThat(shop.messages())
                .containsExactly(
                        "seeds/a.pdf: not read: its name ends in none of .txt, .html, .htm and .jsonl, with or without .gz"
                                + " [W-FORMAT]\n"
                                + "  help: rename it, save the text of the article as a .txt file, or move it elsewhere");
    }

    @Test
    void aMissingFolderIsAWarning() throws IOException {
        Files.delete(shop.seeds);
        assertThat(shop.run().seeds()).isEmpty();
        assertThat(shop.messages())
                .containsExactly("seeds: there is no folder of seeds [W-SEEDS]\n"
                        + "  help: make it and put raw texts into it as .txt files");
    }

    @Test
    void whatPageMarkupCouldRunOrMarkdownCouldEatStaysText() throws IOException {
        String trap =
                "1. قال <script>alert(1)</script> و*نجم* و_خط_ و`رمز` و[رابط](javascript:x) و&copy; و${7*7} و{{ x }} في النص، كما هو.";
        String fence = "--- وبدأ هذا السطر بخط من ثلاث شرطات، كما تبدأ سطور كثيرة في النصوص القديمة على هذه الصفحة.";
        shop.seed("a.txt", text(FIRST, trap, fence, SECOND)).run();
        shop.run();
        assertThat(shop.messages()).isEmpty();
        org.khulasa.content.Content content =
                org.khulasa.content.ContentReader.read(shop.content, new org.khulasa.problem.Problems());
        assertThat(content.articles().get(0).body().stream().map(org.khulasa.content.Block::text))
                .containsExactly(FIRST, trap, fence, SECOND);
        assertThat(content.articles().get(0).body()).allMatch(org.khulasa.content.Block::plain);
    }
}
