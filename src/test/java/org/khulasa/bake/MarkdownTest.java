package org.khulasa.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.content.Block;
import org.khulasa.content.Body;

/** What our own body reader and Flexmark make of the same text. */
class MarkdownTest {
    private static final String ALPHABET =
            "\u0628\u062A\u062B \u060C.-_*`[](){}<>#+!|~&;:=\\/1290\"'\u00AB\u00BB\u2026@$%^";

    private final Markup markup = new Markup();

    @Test
    void escaped_text_reads_in_flexmark_as_it_was() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = line(random);
            if (text.isEmpty()) {
                continue;
            }
            String html = markup.blocks(Body.escape(text));
            assertThat(Jsoup.parse(html).text()).as(Body.escape(text)).isEqualTo(normal(text));
            assertThat(html).startsWith("<p>").endsWith("</p>").doesNotContain("<em>", "<a ", "<code>");
        }
    }

    @Test
    void a_block_called_plain_reads_the_same_with_and_without_flexmark() {
        Random random = new Random(11);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            String markdown = line(random);
            for (Block block : Body.parse(markdown)) {
                if (block.plain() && !block.isSubhead()) {
                    plain++;
                    String html = markup.blocks(block.markdown());
                    assertThat(html).as(block.markdown()).startsWith("<p>");
                    assertThat(Jsoup.parse(html).text()).as(block.markdown()).isEqualTo(normal(block.text()));
                }
            }
        }
        assertThat(plain).isGreaterThan(1000);
    }

    @Test
    void escaping_and_reading_a_body_gives_the_text_back() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            String text = normal(line(random));
            if (!text.isEmpty()) {
                assertThat(Body.parse(Body.escape(text)))
                        .as(text)
                        .singleElement()
                        .satisfies(block -> {
                            assertThat(block.text()).isEqualTo(text);
                            assertThat(block.plain()).isTrue();
                        });
            }
        }
    }

    @Test
    void an_arabic_line_that_begins_with_a_number_keeps_the_number() {
        String text = "2254. \u0642\u0631\u0627\u0631";
        assertThat(Jsoup.parse(markup.blocks(Body.escape(text))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html,hi)",
                "[x](vbscript:x)",
                "[x](&#106;avascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "![x](javascript:alert(1))",
                "<iframe src=\"//x\"></iframe>",
                "<svg onload=alert(1)>",
                "<javascript:alert(1)>"
            })
    void nothing_in_a_body_comes_alive(String markdown) {
        var page = Jsoup.parse(markup.blocks(markdown));
        assertThat(page.select("script, iframe, svg, style, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("a[href], img[src]")).allSatisfy(e -> assertThat(e.attr("href") + e.attr("src"))
                .doesNotMatch("(?is)\\s*(javascript|data|vbscript)\\s*:.*"));
    }

    private static String line(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString().strip();
    }

    private static String normal(String text) {
        return text.replaceAll(" +", " ").strip();
    }
}
