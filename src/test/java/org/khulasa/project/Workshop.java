package org.khulasa.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khulasa.cli.Main;

/** A copy of the project's seeds and content in a folder of its own, and the program run on it. */
public final class Workshop {
    private final Path root;

    private Workshop(Path root) {
        this.root = root;
    }

    /** An empty one. */
    public static Workshop at(Path root) {
        return new Workshop(root);
    }

    /** What a run printed and its exit code. */
    public record Run(int exit, String out, String err) {}

    public static Workshop in(Path root) {
        copy(Path.of("seeds"), root.resolve("seeds"));
        copy(Path.of("content"), root.resolve("content"));
        copy(Path.of("templates"), root.resolve("templates"));
        return new Workshop(root);
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    public Path site() {
        return root.resolve("out/site");
    }

    public Workshop write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String name) {
        try {
            return Files.readString(path(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options that make a command work here. */
    public List<String> arguments(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(
                "--seeds",
                path("seeds").toString(),
                "--content",
                path("content").toString()));
        arguments.addAll(List.of("--templates", path("templates").toString()));
        if (!arguments.contains("--output")) {
            arguments.addAll(List.of("--output", site().toString()));
        }
        arguments.addAll(List.of("--report", path("out/ingest.jsonl").toString()));
        return arguments;
    }

    /** Runs a command in this JVM. */
    public Run run(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(arguments(command).toArray(String[]::new));
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    /** Starts a command in a JVM of its own. */
    public Process start(List<String> jvm, String... command) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(jvm);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.khulasa.cli.Main"));
        line.addAll(arguments(command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(path("log.txt").toFile())
                .start();
    }

    /** Every file of a folder by its path, as a hash of its bytes. */
    public static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return tree;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
