package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault in one file each, from {@code faults.txt}: what is printed, to the letter, what exit code comes, and what happens
 * to the site.
 */
class FaultsTest {
    @TempDir
    static Path folder;

    private static Workshop sound;
    private static Map<String, String> soundSite;

    /** A fault: the command, the files that are changed, what is printed on standard error, exit code and fate of the site. */
    record Fault(String name, List<String> command, List<String[]> files, String printed, int exit, String site) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void buildTheSoundSite() throws IOException {
        sound = Workshop.in(folder.resolve("sound"));
        assertThat(sound.run("build").exit()).isZero();
        soundSite = Workshop.tree(sound.site());
    }

    static Stream<Fault> faults() throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String part : Files.readString(Path.of("src/test/resources/project/faults.txt"))
                .split("(?m)^# ")) {
            if (!part.isBlank() && !part.startsWith("//")) {
                faults.add(parse(part));
            }
        }
        return faults.stream();
    }

    /** {@code > path} begins a file, {@code + path} appends to one, {@code <} begins what is printed, then exit and site. */
    private static Fault parse(String part) {
        List<String> command = List.of("build");
        List<String[]> files = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        StringBuilder current = null;
        int exit = 0;
        String site = "new";
        String[] lines = part.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("> ") || line.startsWith("+ ")) {
                current = new StringBuilder();
                files.add(new String[] {line.substring(0, 1), line.substring(2), ""});
            } else if (line.equals("<")) {
                current = printed;
            } else if (line.startsWith("exit ")) {
                exit = Integer.parseInt(line.substring(5, 6));
                site = line.substring(7);
                current = null;
            } else if (line.startsWith("$ ")) {
                command = List.of(line.substring(2).split(" "));
            } else if (current != null) {
                current.append(line).append('\n');
                if (current != printed) {
                    files.get(files.size() - 1)[2] = current.toString();
                }
            }
        }
        return new Fault(lines[0], command, files, printed.toString(), exit, site);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_place_and_help(Fault fault) throws IOException {
        Path root = folder.resolve(fault.name().replaceAll("[^a-z0-9]+", "-"));
        Workshop workshop = Workshop.in(root);
        Workshop.copy(sound.site(), workshop.site());
        for (String[] file : fault.files()) {
            String before = file[0].equals("+") ? workshop.read(file[1]) : "";
            workshop.write(file[1], before + unescape(file[2]));
        }
        Workshop.Run run = workshop.run(fault.command().stream()
                .map(word -> word.replace("ROOT", root.toString()))
                .toArray(String[]::new));
        assertThat(run.err().replace(root.toString(), "ROOT")).isEqualTo(fault.printed());
        assertThat(run.exit()).isEqualTo(fault.exit());
        if (fault.site().equals("old")) {
            assertThat(Workshop.tree(workshop.site())).isEqualTo(soundSite);
        } else {
            assertThat(run.out()).contains("The site is in");
        }
    }

    private static String unescape(String text) {
        return text.replace("\\t", "\t");
    }
}
