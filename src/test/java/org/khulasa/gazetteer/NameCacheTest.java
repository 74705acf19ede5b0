package org.khulasa.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.SubjectCache;
import org.khulasa.lang.Fold;
import org.khulasa.problem.Problems;

/** Names that were put together at the last run are the names of this one, or are not used. */
class NameCacheTest {
    private static final long EDITION = 7;

    @TempDir
    Path folder;

    private static Content content;
    private static String text;

    @BeforeAll
    static void readTheProject() throws IOException {
        content = ContentReader.read(Path.of("content"), new Problems());
        StringBuilder all = new StringBuilder();
        content.leaders()
                .values()
                .forEach(l -> all.append("\u0648").append(l.name().ar()).append("\u060C "));
        content.leaders().values().forEach(l -> l.not()
                .forEach(phrase -> all.append(phrase).append(' ')));
        content.places().forEach(p -> all.append(String.join(" ", p.ar())).append(' '));
        content.topics().values().forEach(t -> t.terms().forEach(term -> all.append("\u0644")
                .append(term.phrase().replaceFirst("^\u0627\u0644", "\u0644"))
                .append(' ')));
        text = all.toString();
    }

    private Path file() {
        return folder.resolve("cache/names");
    }

    private static Found found(Gazetteer gazetteer) {
        return gazetteer.find(Fold.of(text));
    }

    @Test
    void everyNameOfTheProjectIsFoundAsBefore() {
        Found plain = found(Gazetteer.of(content));
        assertThat(plain.names()).hasSizeGreaterThan(1_000);
        assertThat(plain.terms()).hasSizeGreaterThan(100);
        assertThat(found(Gazetteer.of(content, NameCache.of(file(), EDITION)))).isEqualTo(plain);
        assertThat(NameCache.of(file(), EDITION).automaton(content)).isNotNull();
        assertThat(found(Gazetteer.of(content, NameCache.of(file(), EDITION)))).isEqualTo(plain);
    }

    @Test
    void namesOfAnotherContentAreNotUsed() {
        Gazetteer.of(content, NameCache.of(file(), EDITION));
        assertThat(NameCache.of(file(), EDITION + 1).automaton(content)).isNull();
        assertThat(NameCache.of(file(), null).automaton(content)).isNull();
        assertThat(NameCache.none().automaton(content)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "short", "flipped", "foreign", "folder"})
    void aDamagedCacheIsMadeAnew(String damage) throws IOException {
        Gazetteer.of(content, NameCache.of(file(), EDITION));
        byte[] kept = Files.readAllBytes(file());
        Files.delete(file());
        switch (damage) {
            case "empty" -> Files.createFile(file());
            case "short" -> Files.write(file(), Arrays.copyOf(kept, kept.length / 2));
            case "flipped" -> {
                kept[kept.length / 3] ^= 1;
                Files.write(file(), kept);
            }
            case "foreign" -> Files.writeString(file(), "something else entirely, and longer than a checksum");
            default -> Files.createDirectories(file().resolve("in/the/way"));
        }
        assertThat(NameCache.of(file(), EDITION).automaton(content)).isNull();
        assertThat(found(Gazetteer.of(content, NameCache.of(file(), EDITION)))).isEqualTo(found(Gazetteer.of(content)));
    }

    /** As a server does that reads the content again after every edit. */
    @Test
    void aLeaderThatIsGoneIsNotFoundAnyMore() throws IOException {
        Path own = Files.createDirectories(folder.resolve("content/leaders")).getParent();
        SubjectCache cache = SubjectCache.open(folder.resolve("cache/subjects"), "a");
        write("one", "\u0632\u064A\u062F \u0627\u0644\u0623\u0648\u0644");
        write("two", "\u0639\u0645\u0631\u0648 \u0627\u0644\u062B\u0627\u0646\u064A");
        Long both = cache.edition();
        assertThat(both).isNull();
        both = read(own, cache, List.of("one", "two"));
        Files.delete(own.resolve("leaders/two.md"));
        assertThat(read(own, cache, List.of("one"))).isNotEqualTo(both).isNotNull();
        write("two", "\u0639\u0645\u0631\u0648 \u0627\u0644\u062B\u0627\u0646\u064A");
        assertThat(read(own, cache, List.of("one", "two"))).isEqualTo(both);
        Files.writeString(own.resolve("leaders/two.md"), "---\nnames: {}\n---\n");
        read(own, cache, List.of("one"));
        write("two", "\u0628\u0643\u0631 \u0627\u0644\u062B\u0627\u0644\u062B");
        assertThat(read(own, cache, List.of("one"))).isNotEqualTo(both);
    }

    private void write(String id, String name) throws IOException {
        Files.writeString(
                folder.resolve("content/leaders/" + id + ".md"),
                "---\nname: {ar: " + name + ", en: " + id + "}\ncountry: RU\noffices:\n"
                        + "  - {role: president, of: RU, from: "
                        + (id.equals("one") ? "2000-05, to: 2001-05" : "2002-05")
                        + "}\n---\n");
    }

    private @Nullable Long read(Path own, SubjectCache cache, List<String> expected) throws IOException {
        Content read = ContentReader.read(own, cache, new Problems());
        Gazetteer gazetteer = Gazetteer.of(read, NameCache.of(file(), cache.edition()));
        String said =
                "\u0632\u064A\u062F \u0627\u0644\u0623\u0648\u0644 \u0648\u0639\u0645\u0631\u0648 \u0627\u0644\u062B\u0627\u0646\u064A";
        assertThat(gazetteer.find(Fold.of(said)).names().stream()
                        .flatMap(hit -> hit.entry().leaders().stream())
                        .map(Claim::leader))
                .containsExactlyElementsOf(expected);
        return cache.edition();
    }
}
