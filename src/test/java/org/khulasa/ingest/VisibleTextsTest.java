package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khulasa.content.Hashes;

/** Annotated texts that stand beside the project, where there are any. They are not ours to ship. */
class VisibleTextsTest {
    private static final Path EVAL = Path.of("../shared/eval");

    @Test
    void pagesOfOtherOutletsComeOutClean() throws IOException {
        assumeTrue(Files.isDirectory(EVAL.resolve("gold")), "the annotated texts are not here");
        List<String> mistakes = new ArrayList<>();
        List<Path> golds;
        try (Stream<Path> list = Files.list(EVAL.resolve("gold"))) {
            golds = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : golds) {
            Gold gold = Gold.read(file);
            String name = file.getFileName().toString().replace(".json", "");
            String raw = gold.texts().getOrDefault("raw_file", name + ".txt");
            String text =
                    Files.readString(EVAL.resolve("raw").resolve(Path.of(raw).getFileName()));
            Cleaned cleaned = CleanerTest.clean(text);
            if (!(cleaned instanceof CleanText article)) {
                if (gold.isArticle()) {
                    mistakes.add(name + " refused: " + Hashes.eight(text));
                }
                continue;
            }
            SeedReport report = new SeedReport(
                    name, Outcome.ARTICLE, "", "", article.date().iso(), article.lines(), null, Change.NONE);
            gold.mistakes(report).forEach(m -> mistakes.add(name + ": " + m));
            String published =
                    report.published() == null ? null : report.published().substring(0, 10);
            if (!gold.isArticle()
                    || published != null
                            && !Objects.equals(published, gold.texts().get("published"))) {
                mistakes.add(name + ": a wrong date, or no article: " + published);
            }
        }
        assertThat(mistakes).hasSizeLessThanOrEqualTo(4);
    }
}
