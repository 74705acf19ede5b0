package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khulasa.content.Article;
import org.khulasa.content.Overrides;

/** Who met whom, in texts of {@code meetings.txt}. */
final class MeetingTest {
    private static final class Case {
        String name = "";
        String day = "-";
        String title = "عنوان";
        final List<String> paragraphs = new ArrayList<>();
        final List<String> expected = new ArrayList<>();
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : Fixtures.lines("meetings.txt")) {
            if (line.startsWith("## ")) {
                cases.add(new Case());
                cases.get(cases.size() - 1).name = line.substring(3);
                continue;
            }
            Case last = cases.get(cases.size() - 1);
            switch (line.charAt(0)) {
                case '-' -> last.day = line.substring(1).strip();
                case 'T' -> last.title = line.substring(1).strip();
                case '=' -> last.expected.add(line.substring(1).strip());
                default -> last.paragraphs.add(line.substring(1).strip());
            }
        }
        return cases;
    }

    @TestFactory
    List<DynamicTest> peopleMeetOnlyWhereTheTextSaysSo() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.name, () -> check(c)))
                .toList();
    }

    private static void check(Case c) {
        Article article = Fixtures.article(c.title, c.day, Overrides.NONE, c.paragraphs);
        List<Meeting> meetings = Fixtures.ANNOTATOR.annotate(article).meetings();
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
