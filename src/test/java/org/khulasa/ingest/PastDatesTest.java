package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastDatesTest {
    static Stream<Arguments> sentences() throws IOException {
        return DataFile.read("past-dates.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void onlyWhatSurelyHappenedIsABound(String sentence, String expected) {
        PastDates.Past past = PastDates.latest(sentence);
        assertThat(past == null ? "none" : past.day().toString()).isEqualTo(expected);
    }
}
