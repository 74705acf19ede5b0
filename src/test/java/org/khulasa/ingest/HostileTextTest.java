package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ingest.Workshop.FIRST;
import static org.khulasa.ingest.Workshop.SECOND;
import static org.khulasa.ingest.Workshop.TITLE;
import static org.khulasa.ingest.Workshop.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.content.Block;
import org.khulasa.content.ContentReader;
import org.khulasa.problem.Problems;

/** Letters, signs and names that other programs stumble over: they come through as they are, or go with a word about it. */
class HostileTextTest {
    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    private List<String> blocks(String... paragraphs) throws IOException {
        shop.seed("a.txt", text(paragraphs)).run();
        List<Block> body = ContentReader.read(shop.content, new Problems())
                .articles()
                .get(0)
                .body();
        assertThat(body).allMatch(Block::plain);
        return body.stream().map(Block::text).toList();
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        shop.seed("a.txt", text(FIRST, SECOND).strip()).run();
        assertThat(shop.articleText()).endsWith(SECOND + "\n");
    }

    @Test
    void joinersOfLettersStayAndHiddenSpacesGo() throws IOException {
        String word = "نيم\u200Cفاصله";
        assertThat(blocks(FIRST.replace("القطار", "الق\u200Bطار \u2060" + word + "\uDB40\uDC41"), SECOND))
                .containsExactly(FIRST.replace("القطار", "القطار " + word), SECOND);
    }

    @Test
    void charactersThatTurnTextAroundGoWithAWarning() throws IOException {
        assertThat(blocks("\u202E" + FIRST + "\u202C", "\u2067" + SECOND)).containsExactly(FIRST, SECOND);
        assertThat(shop.messages()).singleElement().asString().contains("can reorder text: 3 [W-BIDI]");
    }

    @Test
    void vowelMarksAndLettersOfOtherLanguagesStayAndStretchedWordsAreRelaxed() throws IOException {
        String shown =
                "وقال رئيسُ البلديَّة إنّ كـــل شيء جاهز، وشكر السيد کریمی وزملاءه پرویز وچنگیز على عملهم الطويل هنا.";
        assertThat(blocks(FIRST, shown)).containsExactly(FIRST, shown.replace("\u0640", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 مارس 2021", "٧ مارس ٢٠٢١", "۷ مارس ۲۰۲۱"})
    void digitsOfAllFamiliesGiveOneDate(String date) throws IOException {
        shop.seed("a.txt", TITLE + "\n" + date + "\n\n" + FIRST + "\n" + SECOND).run();
        assertThat(shop.articleText()).contains("\npublished: 2021-03-07\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "~~~~~~", "```", "...", "+++"})
    void separatorsOfOtherFormatsEndNothing(String separator) throws IOException {
        shop.seed("a.txt", text(FIRST, separator, SECOND)).run();
        shop.run();
        assertThat(shop.run().count(Change.UNCHANGED)).isEqualTo(1);
        assertThat(shop.articleText()).endsWith("---\n\n" + FIRST + "\n\n" + SECOND + "\n");
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aLongHeadlineMakesAShortAddress() throws IOException {
        String title = (TITLE + " ").repeat(20).strip();
        shop.names =
                any -> List.of("../Putin", "CON", "\uD83D\uDE00", "a\\..\\b", "%2e%2e", "x".repeat(300), "Sochi. ");
        shop.seed(
                "a.jsonl",
                "{\"title\": \"" + title.substring(0, 390) + "\", \"date\": \"2021-03-07\", \"text\": \"" + FIRST
                        + "\"}");
        String key = shop.run().seeds().get(0).article();
        assertThat(key).matches("2021/2021-03-07-[a-z0-9-]{1,60}");
        assertThat(shop.snapshot().keySet()).containsExactly("articles/" + key + ".md");
    }

    @Test
    void namesOfSeedsCanBeAnything() throws IOException {
        String longest = "ا".repeat(125) + ".txt";
        for (String name :
                List.of(longest, "\uD83D\uDE00 #1.txt", "CON.txt", " x .txt", "a'b\"c.txt", "- x: [y].txt")) {
            shop.seed(
                    name, text(FIRST.replace("القطار", "القطار " + name.codePointAt(0) + " " + name.length()), SECOND));
        }
        assertThat(shop.run().count(Change.NEW)).isEqualTo(6);
        assertThat(shop.run().count(Change.UNCHANGED)).isEqualTo(6);
        assertThat(shop.messages()).isEmpty();
    }

    @Test
    void aSeedThatGoesWhileItIsReadIsNamed() {
        assertThat(SeedReader.read(folder.resolve("gone.txt"), "seeds/gone.txt"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class, r -> assertThat(r.problem().text())
                                .isEqualTo("seeds/gone.txt: not a regular file [E-FILE]\n  help: remove it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "`", "![](", "<div>", "<b>", "&#"})
    void markupBeyondReasonIsReadQuickly(String piece) throws IOException {
        String storm = piece.repeat(20_000);
        shop.seed("a.txt", text(FIRST, storm, SECOND))
                .seed("b.html", "<p>" + FIRST + "</p>" + storm + "<p>" + SECOND + "</p>")
                .seed("c.jsonl", "{\"a\": " + "[".repeat(20_000) + "}\n");
        long start = System.nanoTime();
        assertThat(shop.run().seeds()).hasSize(3);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void bytesOfATextThatLookLikeMarkupStayTextInAPage() throws IOException {
        Files.write(
                shop.seeds.resolve("a.html"),
                ("<h1>" + TITLE + "</h1><p>" + FIRST + "</p><p>"
                                + SECOND.replace("،", "، &lt;script&gt;alert(1)&lt;/script&gt;") + "</p>")
                        .getBytes(StandardCharsets.UTF_8));
        shop.run();
        List<Block> body = ContentReader.read(shop.content, new Problems())
                .articles()
                .get(0)
                .body();
        assertThat(body.get(1).text()).contains("<script>alert(1)</script>");
        assertThat(body).allMatch(Block::plain);
    }
}
