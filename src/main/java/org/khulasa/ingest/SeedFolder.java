package org.khulasa.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * The folder of raw files.
 *
 * @param files those that can be seeds, by name
 * @param names of everything in the folder, whether it is a seed or not
 * @param ignored names that a person decided not to publish: files, and records of files as {@code file#n}
 */
record SeedFolder(List<Path> files, Set<String> names, Set<String> ignored) {
    static final String IGNORED = "ignored.txt";

    /**
     * @throws IOException when the folder cannot be listed
     */
    static SeedFolder list(Path folder, Problems problems) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".") || name.equals(IGNORED)) {
                    continue;
                }
                names.add(name);
                if (SeedPath.format(name) != null) {
                    files.add(entry);
                } else {
                    problems.add(Problem.warning(
                            "W-FORMAT",
                            Place.file(pathOf(folder, name)),
                            "not read: its name ends in none of .txt, .html, .htm and .jsonl, with or without .gz",
                            "rename it, save the text of the article as a .txt file, or move it elsewhere"));
                }
            }
        }
        files.sort(Comparator.comparing(p -> p.getFileName().toString()));
        Map<String, Integer> ignored = ignored(folder.resolve(IGNORED));
        ignored.forEach((name, line) -> {
            if (!names.contains(fileOf(name))) {
                // A misspelt name would leave an article published that somebody wanted gone.
                problems.add(Problem.warning(
                        "W-IGNORED",
                        new Place(pathOf(folder, IGNORED), line, 1),
                        "there is no seed '" + name + "'",
                        "correct the name; a file that is gone needs no line"));
            }
        });
        return new SeedFolder(List.copyOf(files), Set.copyOf(names), Set.copyOf(ignored.keySet()));
    }

    /** Whether the file of a seed is there; a record of a file counts as there with it. */
    boolean has(String seed) {
        return names.contains(fileOf(seed));
    }

    boolean ignores(String seed) {
        return ignored.contains(seed) || ignored.contains(fileOf(seed));
    }

    /** The name of the file that a seed stands in. */
    static String fileOf(String seed) {
        int record = seed.lastIndexOf('#');
        return record > 0 && SeedPath.format(seed) == null ? seed.substring(0, record) : seed;
    }

    /** A seed as messages name it. */
    static String pathOf(Path folder, String name) {
        return folder.getFileName() + "/" + name;
    }

    /** The names that are listed, each with its first line. */
    private static Map<String, Integer> ignored(Path file) throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            // A byte that is no UTF-8 makes a name that no seed has.
            String list = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
            int number = 0;
            for (String line : list.lines().toList()) {
                number++;
                String name = line.replaceFirst("\\s#.*|^#.*", "").strip();
                if (!name.isEmpty()) {
                    names.putIfAbsent(name, number);
                }
            }
        }
        return names;
    }
}
