package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who said what, in texts of {@code speech.txt}. */
final class SpeechTest {
    @TestFactory
    Stream<DynamicTest> speakersAreNamedOnlyWhereTheyAreCertain() {
        return TextCase.tests("speech.txt", SpeechTest::check);
    }

    private static void check(TextCase c) {
        List<String> found =
                c.annotated().quotations().stream().map(SpeechTest::shown).toList();
        assertThat(found).hasSameSizeAs(c.expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).startsWith(c.expected.get(i));
        }
    }

    private static String shown(Quotation q) {
        Speaker speaker = q.speaker();
        String who = speaker == null ? "-" : speaker.id() != null ? speaker.id() : speaker.ar();
        return who + " | " + q.text() + " (" + q.reason() + ")";
    }
}
