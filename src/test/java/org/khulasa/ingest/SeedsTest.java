package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.Outlet;
import org.khulasa.lang.Localized;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** The five shipped seeds against what a person read in them: floors that only rise. */
class SeedsTest {
    @TempDir
    static Path folder;

    private static List<SeedReport> reports = List.of();
    private static List<Gold> golds = List.of();
    private static SortedMap<String, Article> articles = new TreeMap<>();

    @BeforeAll
    static void ingest() throws IOException {
        Problems problems = new Problems();
        reports = run(problems).seeds();
        assertThat(problems.sorted().stream().map(Problem::text)).isEmpty();
        articles = read(problems).articles().stream()
                .collect(Collectors.toMap(a -> seed(a), Function.identity(), (a, b) -> a, TreeMap::new));
        golds = IntStream.range(0, 5).mapToObj(SeedsTest::gold).toList();
    }

    private static String seed(Article article) {
        return java.util.Objects.requireNonNull(article.provenance().seed());
    }

    private static Gold gold(int i) {
        try {
            return Gold.read(Path.of("src/test/resources/gold/seed_0" + i + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static IngestReport run(Problems problems) throws IOException {
        return Ingest.run(
                new IngestRequest(Path.of("seeds"), folder, read(problems), title -> List.of(), false), problems);
    }

    private static Content read(Problems problems) throws IOException {
        Content read = ContentReader.read(folder, new Problems());
        SortedMap<String, Outlet> outlets = new TreeMap<>();
        outlet(outlets, "alwatan-sy", "الوطن", "صحيفة الوطن");
        outlet(outlets, "alwasat-ly", "بوابة الوسط", "Atwasat");
        outlet(outlets, "arabstoday", "العرب اليوم", "arabstoday");
        return new Content(
                read.articles(), read.leaders(), read.topics(), outlets, read.places(), read.glossary(), read.pages());
    }

    private static void outlet(SortedMap<String, Outlet> outlets, String id, String name, String mark) {
        outlets.put(
                id,
                new Outlet(
                        id,
                        id,
                        new Localized(name, id),
                        null,
                        null,
                        List.of(name, mark),
                        null,
                        false,
                        java.util.Map.of()));
    }

    private static Article article(int i) {
        return java.util.Objects.requireNonNull(articles.get(reports.get(i).seed()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyLineHasTheClassThatAPersonGaveIt(int i) {
        assertThat(golds.get(i).mistakes(reports.get(i))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyBodyLineIsABlockOfTheArticleWordForWord(int i) throws IOException {
        List<String> raw = Files.readAllLines(Path.of("seeds", reports.get(i).seed()));
        List<String> expected = golds.get(i).of("body").stream()
                .map(n -> Words.key(raw.get(n - 1)))
                .toList();
        assertThat(article(i).body().stream().map(b -> Words.key(b.text()))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4})
    void titleKickerBylineAndPlaceAreTheirs(int i) {
        Gold gold = golds.get(i);
        Article article = article(i);
        assertThat(article.title()).isEqualTo(gold.texts().get("title_ar"));
        assertThat(article.kicker()).isEqualTo(gold.texts().get("kicker_ar"));
        assertThat(article.byline()).isEqualTo(gold.texts().get("byline"));
        assertThat(article.place()).isEqualTo(gold.texts().get("dateline_place"));
        assertThat(article.titleDerived()).isFalse();
    }

    @Test
    void theMissingTitleIsDerivedAndMarked() {
        assertThat(article(1).titleDerived()).isTrue();
        assertThat(article(1).body().get(0).text()).startsWith(article(1).title());
        assertThat(Words.of(article(1).title())).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void outletsAreKnownByTheirMarks() {
        assertThat(Stream.of(0, 1, 2, 3, 4).map(i -> String.valueOf(article(i).outlet())))
                .containsExactly("alwatan-sy", "null", "alwatan-sy", "alwasat-ly", "arabstoday");
    }

    @Test
    void onlyTheDateThatATextStatesIsTaken() {
        assertThat(reports.stream().map(r -> String.valueOf(r.published())))
                .containsExactly("null", "null", "null", "2017-11-21T10:43", "null");
        assertThat(String.valueOf(article(3).dating().by())).contains("line=5").contains("dateline-with-weekday");
    }

    @Test
    void subheadsAreHeadings() {
        assertThat(article(3).body().stream().filter(Block::isSubhead).map(Block::text))
                .containsExactly("محادثات مع ترامب", "ليونة تركية");
        assertThat(Stream.of(0, 1, 2, 4).flatMap(i -> article(i).body().stream()))
                .noneMatch(Block::isSubhead);
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        assertThat(run(new Problems()).seeds().stream().map(SeedReport::change)).containsOnly(Change.UNCHANGED);
    }
}
