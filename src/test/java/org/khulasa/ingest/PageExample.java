package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A made-up page with what each of its lines must become; see the README beside the files. */
record PageExample(String name, String raw, List<Character> marks, Map<String, String> expected) {
    static final Path FOLDER = Path.of("src/test/resources/org/khulasa/ingest/pages");

    static Stream<PageExample> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(PageExample::read).toList().stream();
        }
    }

    private static PageExample read(Path file) {
        List<String> lines = new ArrayList<>();
        List<Character> marks = new ArrayList<>();
        Map<String, String> expected = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("= ")) {
                    String[] parts = line.substring(2).split(" ", 2);
                    expected.put(parts[0], parts[1]);
                } else {
                    boolean marked = line.length() > 1 && line.charAt(1) == '|';
                    lines.add(marked ? line.substring(2) : line);
                    marks.add(marked ? line.charAt(0) : ' ');
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new PageExample(file.getFileName().toString(), String.join("\n", lines), marks, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
