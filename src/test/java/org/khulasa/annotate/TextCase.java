package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.khulasa.content.Article;
import org.khulasa.content.Overrides;

/**
 * A text with what is expected of it, from a data file: {@code ##} opens a case with its name, {@code -} gives the day,
 * {@code T} the title, {@code =} something expected; any other line is a paragraph behind its first letter.
 */
final class TextCase {
    final String name;
    final List<String> paragraphs = new ArrayList<>();
    final List<String> expected = new ArrayList<>();
    String title = "عنوان";
    private String day = "-";

    private TextCase(String name) {
        this.name = name;
    }

    /** A test for each case of a file. */
    static Stream<DynamicTest> tests(String file, Consumer<TextCase> check) {
        List<TextCase> cases = new ArrayList<>();
        for (String line : Fixtures.lines(file)) {
            if (line.startsWith("## ")) {
                cases.add(new TextCase(line.substring(3)));
            } else {
                cases.get(cases.size() - 1)
                        .take(line.charAt(0), line.substring(1).strip());
            }
        }
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name, () -> check.accept(c)));
    }

    private void take(char kind, String text) {
        switch (kind) {
            case '-' -> day = text;
            case 'T' -> title = text;
            case '=' -> expected.add(text);
            default -> paragraphs.add(text);
        }
    }

    Annotated annotated() {
        Article article = Fixtures.article(title, day, Overrides.NONE, paragraphs);
        return Fixtures.ANNOTATOR.annotate(article);
    }
}
