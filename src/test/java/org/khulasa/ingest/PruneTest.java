package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ingest.Workshop.FIRST;
import static org.khulasa.ingest.Workshop.SECOND;
import static org.khulasa.ingest.Workshop.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds that go, are ignored, or come back under another name. */
class PruneTest {
    private static final String SCHOOL =
            "وتبني وزارة التعليم مدرسة للبنات في وسط القرية القديمة، على أرض تبرع بها أهلها قبل سنتين،"
                    + " وتتسع المدرسة لأربعمئة طالبة في عشرين صفا، ويبدأ التدريس فيها في شهر سبتمبر المقبل كما قال المدير.";

    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
        shop.seed("a.txt", text(FIRST)).seed("b.jsonl", record("", SECOND) + record("", FIRST + " " + SECOND));
        assertThat(shop.run().count(Change.NEW)).isEqualTo(3);
    }

    private static String record(String fields, String text) {
        return "{" + fields + "\"text\": \"" + text(text).replace("\n", "\\n") + "\"}\n";
    }

    private Workshop pruning() {
        shop.wishes = IngestRequest.Wishes.NONE.withPrune(true);
        return shop;
    }

    @Test
    void whatIsThereIsNotTakenDown() throws IOException {
        Map<String, String> before = shop.snapshot();
        assertThat(pruning().run().count(Change.UNCHANGED)).isEqualTo(3);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void anArticleWhoseSeedIsGoneIsTakenDown() throws IOException {
        Files.delete(shop.seeds.resolve("a.txt"));
        shop.seed("b.jsonl", record("", SECOND));
        IngestReport report = pruning().run();
        assertThat(report.seeds().stream()
                        .filter(s -> s.change() == Change.REMOVED)
                        .map(SeedReport::seed))
                .containsExactly("a.txt", "b.jsonl#2");
        assertThat(report.count(Outcome.GONE)).isEqualTo(2);
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void anArticleThatAPersonChangedStays() throws IOException {
        Files.delete(shop.seeds.resolve("b.jsonl"));
        Files.delete(shop.seeds.resolve("a.txt"));
        shop.edit("published: 2021-03-07", "published: 2021-03-08");
        assertThat(pruning().run().count(Change.REMOVED)).isEqualTo(2);
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages())
                .singleElement()
                .asString()
                .contains("is gone, and a person changed the article: it stays [W-SEED]\n"
                        + "  help: bring it back, or remove the article, or its line 'seed:' to keep it as written by"
                        + " hand");
    }

    @Test
    void anArticleWithEnglishStays() throws IOException {
        Files.delete(shop.seeds.resolve("b.jsonl"));
        Files.delete(shop.seeds.resolve("a.txt"));
        shop.edit("\n---\n\n", "\nenglish:\n  title: Station\n  tier: editor\n  by: A\n---\n\n");
        assertThat(pruning().run().count(Change.REMOVED)).isEqualTo(2);
    }

    @Test
    void recordsOfAFileThatCannotBeReadAreNotGone() throws IOException {
        Files.delete(shop.seeds.resolve("b.jsonl"));
        Files.createDirectory(shop.seeds.resolve("b.jsonl"));
        assertThat(pruning().run().count(Change.REMOVED)).isZero();
        assertThat(shop.snapshot()).hasSize(3);
    }

    @Test
    void anIgnoredSeedWhoseArticleIsThereIsNamedAndTakenDownWhenAsked() throws IOException {
        shop.seed("ignored.txt", "a.txt\nb.jsonl#1\n");
        IngestReport report = shop.run();
        assertThat(report.count(Outcome.IGNORED)).isEqualTo(2);
        assertThat(report.count(Outcome.REFUSED)).isZero();
        assertThat(shop.messages())
                .hasSize(2)
                .anyMatch(m -> m.endsWith(".md:3:1: its seed 'b.jsonl#1' is ignored [W-SEED]\n"
                        + "  help: take it off the list, or remove the article (--prune does), or its line 'seed:' to"
                        + " keep it as written by hand"));
        assertThat(pruning().run().count(Change.REMOVED)).isEqualTo(2);
        assertThat(shop.snapshot()).hasSize(1);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void allRecordsOfAnIgnoredFileAreIgnored() throws IOException {
        shop.seed("ignored.txt", "b.jsonl\n");
        assertThat(pruning().run().count(Change.REMOVED)).isEqualTo(2);
    }

    @Test
    void aPageFetchedAgainUnderAnotherNameKeepsItsArticle() throws IOException {
        String url = "\"url\": \"https://gate.example/n/1\", ";
        shop.seed("c1.jsonl", record(url, SCHOOL + " " + FIRST)).run();
        int files = shop.snapshot().size();
        Files.delete(shop.seeds.resolve("c1.jsonl"));
        shop.seed("c2.jsonl", record(url.replace("https://", "http://www."), SCHOOL + " ثم " + FIRST));

        IngestReport report = shop.run();

        assertThat(report.count(Change.UPDATED)).isEqualTo(1);
        assertThat(shop.messages()).isEmpty();
        assertThat(shop.snapshot()).hasSize(files).anySatisfy((file, text) -> assertThat(text)
                .contains("seed: c2.jsonl#1")
                .contains(" ثم "));
        Map<String, String> before = shop.snapshot();
        assertThat(shop.run().count(Change.UNCHANGED)).isEqualTo(4);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void oneAddressInTwoSeedsIsOneArticle() throws IOException {
        String url = "\"url\": \"https://gate.example/n/1\", ";
        shop.seed("c.jsonl", record(url, SCHOOL + " " + FIRST) + record(url, SCHOOL + " ثم " + FIRST));
        IngestReport report = shop.run();
        assertThat(report.count(Change.NEW)).isEqualTo(1);
        assertThat(shop.messages())
                .containsExactly("seeds/c.jsonl#2: the same address as seeds/c.jsonl#1 [W-DUPLICATE]\n"
                        + "  help: remove one of the two, or list this one in ignored.txt");
        assertThat(shop.run().count(Outcome.DUPLICATE)).isEqualTo(1);
    }
}
