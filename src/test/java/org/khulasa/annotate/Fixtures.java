package org.khulasa.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.Dating;
import org.khulasa.content.Overrides;
import org.khulasa.content.Provenance;
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
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(blocks.size() + 1, 0, paragraph, paragraph, true));
        }
        LocalDate date = day.equals("-") ? null : LocalDate.parse(day);
        return new Article(
                "undated/a",
                "a.md",
                new Provenance("000000000000", null, null, null, Map.of(), List.of()),
                title,
                false,
                null,
                null,
                null,
                null,
                null,
                new Dating(date, null, null, null, null),
                null,
                overrides,
                blocks,
                "");
    }
}
