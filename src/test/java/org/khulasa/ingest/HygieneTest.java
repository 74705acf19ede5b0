package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HygieneTest {
    static Stream<Arguments> examples() throws IOException {
        return DataFile.read("hygiene.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aLineIsCleanedAndKeepsItsWords(String what, String line, String cleaned) {
        assertThat(Hygiene.clean(line)).isEqualTo(cleaned.strip());
        assertThat(Hygiene.clean(cleaned)).as("a second time").isEqualTo(cleaned.strip());
    }

    @Test
    void aLineThatIsTakenForCleanNeedsNothing() {
        String signs =
                "\u0627\u0628\u0622\u0640\u064B\u0651\u0654 aZ1\u0665,.!\u060C\u061F\u00AB\u00BB\u2013\u2026\u2028\u00A0\u200F\t-\uFEFB";
        Random random = new Random(7);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder line = new StringBuilder();
            // Spaces and letters are more frequent than the rest, or hardly a line would be clean.
            int variety = 1 + random.nextInt(signs.length());
            for (int i = random.nextInt(12); i >= 0; i--) {
                line.append(
                        random.nextInt(5) == 0
                                ? ' '
                                : signs.charAt(random.nextInt(random.nextBoolean() ? 3 : variety)));
            }
            assertThat(Hygiene.clean(line.toString())).as(line.toString()).isEqualTo(Hygiene.thorough(line.toString()));
        }
    }
}
