package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.content.Block;
import org.khulasa.content.Body;

/** Whatever bytes come in: no exception, and no word of a kept line is lost. */
class RandomTextTest {
    private static final String[] BITS = {
        "قال",
        "وأضاف",
        "المدينة",
        "،",
        ".",
        ":",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\n\n",
        "12",
        "2020",
        "مارس",
        "الثلاثاء",
        "/",
        "-",
        "…",
        "اقرأ أيضاً",
        "©",
        "*",
        "_",
        "`",
        "[x](y)",
        "<b>",
        "&amp;",
        "#",
        "> ",
        "1. ",
        "---",
        "~~~",
        "\\",
        "\u0640\u0640",
        "\u200C",
        "\u202E",
        "\uFEFB",
        "\u00A0",
        "\t",
        "\u2028",
        "\r",
        "«",
        "»",
        "\"",
        "؟",
        "قمة روسية تركية حول إدلب بعد أسابيع من التصعيد",
        "وأعلنت الوزارة أن الفرق ستواصل العمل في الأيام القادمة، وأن النتائج ستنشر كلها في التقرير السنوي المقبل.",
        "\uD83D\uDE00",
        "\u0651"
    };

    @TempDir
    Path folder;

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(BITS[random.nextInt(BITS.length)]);
            if (random.nextInt(40) == 0) {
                text.appendCodePoint(1 + random.nextInt(0xD7FE));
            }
        }
        return text.toString();
    }

    /** Without what nobody sees, and in composed letters: what is left are the words that must not be lost. */
    private static String visible(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().filter(c -> !Invisible.is(c)).forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    @Test
    void everyWordOfAKeptLineIsInTheArticle() {
        Random random = new Random(7);
        int articles = 0;
        for (int n = 0; n < 1500; n++) {
            String raw = random(random);
            Cleaned cleaned = CleanerTest.clean(raw);
            long lines = raw.lines().count();
            assertThat(cleaned.lines())
                    .allMatch(l -> l.number() >= 1
                            && l.number() <= lines + 1
                            && !l.reason().isEmpty());
            if (!(cleaned instanceof CleanText text)) {
                continue;
            }
            articles++;
            List<String> kept = new ArrayList<>();
            for (LabelledLine line : text.lines()) {
                if (line.label() == Label.BODY || line.label() == Label.SUBHEAD) {
                    GluedLink link = GluedLink.in(Hygiene.clean(line.text()));
                    kept.add(Words.key(link == null ? visible(line.text()) : link.kept()));
                }
            }
            List<Block> blocks = Body.parse(text.body());
            assertThat(blocks.stream().map(b -> Words.key(b.text()))).containsExactlyElementsOf(kept);
            assertThat(blocks).as(raw).allMatch(Block::plain);
        }
        assertThat(articles).isGreaterThan(200);
    }

    @Test
    void anyBytesGiveAReportAndFilesThatCanBeRead() throws Exception {
        Random random = new Random(11);
        Workshop shop = new Workshop(folder);
        for (int n = 0; n < 150; n++) {
            byte[] bytes;
            if (n % 3 == 0) {
                bytes = new byte[random.nextInt(300)];
                random.nextBytes(bytes);
            } else {
                bytes = random(random).getBytes(StandardCharsets.UTF_8);
                if (n % 3 == 1 && bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                }
            }
            Files.write(shop.seeds.resolve(String.format(java.util.Locale.ROOT, "%03d.txt", n)), bytes);
        }
        IngestReport first = shop.run();
        assertThat(first.seeds()).hasSize(150);
        assertThat(first.count(Outcome.ARTICLE)).isGreaterThan(10);
        var before = shop.snapshot();
        IngestReport second = shop.run();
        assertThat(second.seeds().stream()
                        .filter(s -> s.outcome() == Outcome.ARTICLE)
                        .map(SeedReport::change))
                .containsOnly(Change.UNCHANGED);
        assertThat(shop.snapshot()).isEqualTo(before);
    }

    @Test
    void pagesMadeToBeSlowAreNot() {
        String sentence = BITS[BITS.length - 3] + "\n";
        Stream.of(
                        sentence.repeat(9000),
                        ("اقرأ أيضاً\n" + sentence).repeat(8000),
                        "ا:ا:".repeat(400_000),
                        "قال ".repeat(250_000) + ".",
                        ("الأحد 7 مارس 2021\n" + sentence).repeat(7000),
                        ("خبر قصير من أخبار المدينة\n").repeat(30_000),
                        "1/".repeat(700_000),
                        ("a\n").repeat(700_000))
                .forEach(raw -> assertTimeoutPreemptively(Duration.ofSeconds(8), () -> CleanerTest.clean(raw)));
    }
}
