package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
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
}
