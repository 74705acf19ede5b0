package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.problem.Problems;

class YamlScalarTest {
    private static String read(String yaml) {
        Problems problems = new Problems();
        YamlMap map = YamlMap.parse("key: " + yaml + "\n", new YamlMap.Source("x", 0, problems));
        assertThat(problems.isEmpty()).isTrue();
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(map).text("key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "12:30",
                "0123",
                "2017-12-11",
                "~",
                "\"",
                "'",
                "null",
                "- a",
                "# b",
                "a # b",
                "a: b",
                "[x]",
                "{x}",
                "*a",
                "&a",
                "!t",
                "| x",
                "> x",
                "%x",
                "@x",
                "`x",
                "a\tb",
                "a\nb",
                "\u2028",
                "\uFEFFx",
                "قال: «نعم»",
                "قمة «روسية - تركية»،",
                "\\",
                "yes",
                "ends with space ",
                "\uD83D\uDE00",
                "a,b",
                "قال # ثم"
            })
    void everyTextIsReadBackAsItWas(String text) {
        assertThat(read(YamlScalar.of(text))).isEqualTo(text);
        assertThat(read(YamlScalar.quoted(text))).isEqualTo(text);
    }

    @Test
    void randomTextIsReadBackAsItWas() {
        Random random = new Random(3);
        String signs = "ابتث  :#-[]{}\"'\\,&*!|>%@`~?.،؟«»…0129aZ\t\n";
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder("س");
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(read(YamlScalar.of(text.toString()))).isEqualTo(text.toString());
            text.deleteCharAt(0);
            assertThat(read(YamlScalar.of(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void aPlainHeadlineNeedsNoQuotes() {
        assertThat(YamlScalar.of("لقاء في سوتشي قبل قمة «روسية - تركية»"))
                .isEqualTo("لقاء في سوتشي قبل قمة «روسية - تركية»");
    }
}
