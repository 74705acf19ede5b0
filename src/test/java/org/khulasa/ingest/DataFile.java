package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Examples as data: columns parted by {@code |}, comments with {@code #}, invisible characters as escapes. */
final class DataFile {
    private DataFile() {}

    static Stream<Arguments> read(String name) throws IOException {
        return Files.readAllLines(
                        Path.of("src/test/resources/org/khulasa/ingest").resolve(name))
                .stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arguments.of(Arrays.stream(line.split(" \\| ", -1))
                        .map(DataFile::unescape)
                        .toArray()));
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\t", i)) {
                out.append('\t');
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
