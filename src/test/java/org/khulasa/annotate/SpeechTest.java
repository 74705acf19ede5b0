package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khulasa.content.Article;
import org.khulasa.content.Overrides;

/** Who said what, in texts of {@code speech.txt}. */
final class SpeechTest {
    private static final class Case {
        String name = "";
        String day = "-";
        final List<String> paragraphs = new ArrayList<>();
        final List<String> expected = new ArrayList<>();
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : Fixtures.lines("speech.txt")) {
            if (line.startsWith("## ")) {
                cases.add(new Case());
                cases.get(cases.size() - 1).name = line.substring(3);
                continue;
            }
            Case last = cases.get(cases.size() - 1);
            switch (line.charAt(0)) {
                case '-' -> last.day = line.substring(1).strip();
                case '=' -> last.expected.add(line.substring(1).strip());
                default -> last.paragraphs.add(line.substring(1).strip());
            }
        }
        return cases;
    }

    @TestFactory
    List<DynamicTest> speakersAreNamedOnlyWhereTheyAreCertain() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.name, () -> check(c)))
                .toList();
    }

    private static void check(Case c) {
        Article article = Fixtures.article("عنوان", c.day, Overrides.NONE, c.paragraphs);
        List<String> found = Fixtures.ANNOTATOR.annotate(article).quotations().stream()
                .map(SpeechTest::shown)
                .toList();
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
