package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who met whom, in texts of {@code meetings.txt}. */
final class MeetingTest {
    @TestFactory
    Stream<DynamicTest> peopleMeetOnlyWhereTheTextSaysSo() {
        return TextCase.tests("meetings.txt", MeetingTest::check);
    }

    private static void check(TextCase c) {
        List<Meeting> meetings = c.annotated().meetings();
        assertThat(meetings.stream().map(MeetingTest::shown).toList())
                .as(meetings.toString())
                .isEqualTo(c.expected);
        for (Meeting meeting : meetings) {
            String text = meeting.paragraph() == 0 ? c.title : c.paragraphs.get(meeting.paragraph() - 1);
            assertThat(text.substring(meeting.start(), meeting.end())).isEqualTo(meeting.text());
        }
    }

    private static String shown(Meeting m) {
        return m.kind().id() + " | " + String.join(" ", m.leaders()) + " | " + (m.place() == null ? "-" : m.place());
    }
}
