package org.khulasa.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Examples of one file each: "# name", the file, "<", what is told, "=", what stays. */
final class FaultTable {
    private FaultTable() {}

    /** A file, what is told of it and what stays. */
    record Example(String name, String file, String told, String stays) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> read(String resource) {
        try {
            List<Example> examples = new ArrayList<>();
            String all = Files.readString(Path.of("src/test/resources/content", resource));
            for (String part : all.split("(?m)^# ")) {
                if (!part.startsWith("//")) {
                    String[] parts = part.split("(?m)^[<=]\n", -1);
                    int line = parts[0].indexOf('\n');
                    examples.add(new Example(
                            parts[0].substring(0, line),
                            parts[0].substring(line + 1),
                            parts[1].strip(),
                            parts[2].strip()));
                }
            }
            return examples.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String told(Problems problems) {
        return problems.sorted().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
