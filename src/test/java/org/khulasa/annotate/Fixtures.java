package org.khulasa.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.Overrides;
import org.khulasa.content.SampleArticle;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.problem.Problems;

/** The small content of the tests, and articles made of a few sentences. */
final class Fixtures {
    static final Path FOLDER = Path.of("src/test/resources/annotate");
    static final Content CONTENT = read(FOLDER.resolve("content"));
    static final Annotator ANNOTATOR = annotator(CONTENT);

    private Fixtures() {}

    static Content read(Path folder) {
        try {
            return ContentReader.read(folder, new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Annotator annotator(Content content) {
        return new Annotator(Gazetteer.of(content), content);
    }

    /** The lines of a data file, remarks and empty lines left out. */
    static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && (!line.startsWith("#") || line.startsWith("##")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article article(String title, String day, String... paragraphs) {
        return article(title, day, Overrides.NONE, List.of(paragraphs));
    }

    static Article article(String title, String day, Overrides overrides, List<String> paragraphs) {
        return SampleArticle.of(title, day, null, overrides, paragraphs);
    }
}
