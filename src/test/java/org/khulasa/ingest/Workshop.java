package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** A folder of seeds and a folder of content to try things in. */
final class Workshop {
    static final String TITLE = "افتتاح محطة القطار الجديدة في البلدة";
    static final String FIRST =
            "افتتحت البلدية محطة القطار الجديدة، صباح الأحد، بحضور مئات من سكان البلدة والقرى المجاورة لها.";
    static final String SECOND =
            "وقال رئيس البلدية إن القطار سيتوقف في البلدة ست مرات في اليوم، وإن ثمن التذكرة لن يتغير هذا العام.";

    final Path seeds;
    final Path content;
    Function<String, List<String>> names = title -> List.of();
    IngestRequest.Wishes wishes = IngestRequest.Wishes.NONE;
    Problems problems = new Problems();

    Workshop(Path folder) throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        content = Files.createDirectories(folder.resolve("content"));
    }

    static String text(String... paragraphs) {
        return TITLE + "\nالأحد 7 مارس 2021\n\n" + String.join("\n", paragraphs) + "\n";
    }

    Workshop seed(String name, String text) throws IOException {
        Files.writeString(seeds.resolve(name), text);
        return this;
    }

    IngestReport run() throws IOException {
        return run(false);
    }

    IngestReport run(boolean reclean) throws IOException {
        problems = new Problems();
        Content read = ContentReader.read(content, problems);
        return Ingest.run(new IngestRequest(seeds, content, read, names, wishes.withReclean(reclean)), problems);
    }

    List<String> messages() {
        return problems.sorted().stream().map(Problem::text).toList();
    }

    Path article() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(p -> p.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    String articleText() throws IOException {
        return Files.readString(article());
    }

    void edit(String from, String to) throws IOException {
        String text = articleText();
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + text);
        }
        Files.writeString(article(), text.replace(from, to));
    }

    /** Every file below content with its text and time of change. */
    Map<String, String> snapshot() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        content.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + "\n" + Files.readString(file));
            }
        }
        return files;
    }
}
