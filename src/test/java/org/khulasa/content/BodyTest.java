package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that a parser of Markdown would take minutes over. */
class BodyTest {
    @ParameterizedTest
    @CsvSource({"![](,32000", "*a ,20000", "[a](b ,20000", "'`',32000", "[,10000", "> ,3000"})
    void whatIsTooComplexIsSeenAtOnce(String piece, int times) {
        String body = (piece + " ").repeat(times);
        List<Block> blocks = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Body.parse(body));
        assertThat(blocks).hasSize(1).allMatch(Body::isTooComplex);
    }
}
