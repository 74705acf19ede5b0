package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** What is kept between runs never changes what is read. */
class SubjectCacheTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void somewhere() {
        file = folder.resolve("cache/subjects");
    }

    private Content read(Path content) throws IOException {
        return ContentReader.read(content, SubjectCache.open(file, "a"), new Problems());
    }

    @Test
    void everythingOfTheProjectComesBackAsItWas() throws IOException {
        Content plain = ContentReader.read(Path.of("content"), new Problems());
        assertThat(read(Path.of("content"))).isEqualTo(plain);
        byte[] kept = Files.readAllBytes(file);
        SubjectCache cache = SubjectCache.open(file, "a");
        assertThat(ContentReader.read(Path.of("content"), cache, new Problems()))
                .isEqualTo(plain);
        // Nothing was read anew, so nothing is written anew.
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        for (String id : new String[] {"vladimir-putin", "sergey-lavrov"}) {
            String name = "content/leaders/" + id + ".md";
            assertThat(cache.get(name, Files.readAllBytes(Path.of(name)), SubjectForm.LEADER))
                    .isEqualTo(plain.leaders().get(id));
        }
    }

    private Path small() throws IOException {
        Path content = folder.resolve("content");
        Path leaders = Files.createDirectories(content.resolve("leaders"));
        Files.writeString(leaders.resolve("someone.md"), leader("Some One"));
        return content;
    }

    private static String leader(String name) {
        return "---\nname: {ar: \"\u0641\u0644\u0627\u0646\", en: \"" + name
                + "\"}\ncountry: RU\noffices:\n  - {role: president, of: RU, from: 2000-05}\n---\n";
    }

    private static String nameIn(Content content) {
        return content.leaders().get("someone").name().en();
    }

    @Test
    void anEditOfTheSameLengthAndDateIsSeen() throws IOException {
        Path content = small();
        Path leader = content.resolve("leaders/someone.md");
        FileTime then = Files.getLastModifiedTime(leader);
        assertThat(nameIn(read(content))).isEqualTo("Some One");
        Files.writeString(leader, leader("Some Two"));
        Files.setLastModifiedTime(leader, then);
        assertThat(nameIn(read(content))).isEqualTo("Some Two");
    }

    @Test
    void aProblemIsToldAtEveryRun() throws IOException {
        Path content = small();
        Files.writeString(
                content.resolve("leaders/someone.md"), leader("Some One").replace("country", "contry"));
        for (int run = 0; run < 2; run++) {
            Problems problems = new Problems();
            ContentReader.read(content, SubjectCache.open(file, "a"), problems);
            assertThat(problems.sorted()).singleElement().asString().contains("contry");
        }
    }

    @Test
    void twoLeadersWithOneNameAreToldAtEveryRun() throws IOException {
        Path content = small();
        Path other = content.resolve("leaders/someone-else.md");
        String name = "ar: \"\u0641\u0644\u0627\u0646 \u0627\u0628\u0646 \u0641\u0644\u0627\u0646\"";
        Files.writeString(other, leader("Else").replaceFirst("ar: \"[^\"]*\"", name));
        Files.writeString(
                content.resolve("leaders/someone.md"),
                leader("Some One").replaceFirst("ar: \"[^\"]*\"", name).replace("2000-05", "1990-05, to: 1991-05"));
        for (int run = 0; run < 3; run++) {
            Problems problems = new Problems();
            ContentReader.read(content, SubjectCache.open(file, "a"), problems);
            assertThat(problems.sorted()).extracting(Problem::code).containsExactly("W-NAME");
        }
        Files.delete(other);
        for (int run = 0; run < 2; run++) {
            Problems problems = new Problems();
            ContentReader.read(content, SubjectCache.open(file, "a"), problems);
            assertThat(problems.sorted()).isEmpty();
        }
    }

    @Test
    void anotherProgramsCacheIsNotUsed() throws IOException {
        Path content = small();
        read(content);
        Path leader = content.resolve("leaders/someone.md");
        byte[] bytes = Files.readAllBytes(leader);
        assertThat(SubjectCache.open(file, "a").get("content/leaders/someone.md", bytes, SubjectForm.LEADER))
                .isNotNull();
        assertThat(SubjectCache.open(file, "b").get("content/leaders/someone.md", bytes, SubjectForm.LEADER))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "short", "flipped", "foreign", "folder"})
    void aDamagedCacheIsMadeAnew(String damage) throws IOException {
        Path content = small();
        Content plain = ContentReader.read(content, new Problems());
        read(content);
        byte[] kept = Files.readAllBytes(file);
        Files.delete(file);
        switch (damage) {
            case "empty" -> Files.createFile(file);
            case "short" -> Files.write(file, java.util.Arrays.copyOf(kept, kept.length / 2));
            case "flipped" -> {
                byte[] flipped = kept.clone();
                flipped[flipped.length - 40] ^= 1;
                Files.write(file, flipped);
            }
            case "foreign" -> Files.writeString(file, "something else entirely, and longer than a first line");
            default -> Files.createDirectories(file.resolve("in/the/way"));
        }
        assertThat(read(content)).isEqualTo(plain);
        assertThat(read(content)).isEqualTo(plain);
        if (!damage.equals("folder")) {
            assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        }
    }
}
