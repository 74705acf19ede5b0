package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

class EnglishEditTest {
    private static final String FILE =
            """
            ---
            # by hand
            id: aaaaaaaaaaaa
            title: "عنوان"   # a remark
            topics:
            - idlib
            # the end
            ---

            النص هنا.
            """;
    private static final EnglishText DRAFT = new EnglishText(
            "Station: a plan",
            "One sentence. [\u00B61]\n\nAnother: \"it\" # said. [\u00B61]",
            EnglishText.Tier.MODEL,
            "qwen3:8b",
            "2026-11-22",
            null,
            null,
            "0123456789ab",
            "abcdef012345");
    private static final String BLOCK =
            """
            english:
              title: "Station: a plan"
              summary: |
                One sentence. [¶1]

                Another: "it" # said. [¶1]
              tier: model
              by: "qwen3:8b"
              drafted: 2026-11-22
              of: 0123456789ab
              prompt: abcdef012345
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("articles/a.md");
    }

    private Article write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Problems problems = new Problems();
        Article article = ContentReader.read(folder, problems).articles().get(0);
        assertThat(problems.sorted())
                .allMatch(p -> p.code().equals("E-REF") || p.severity() == Problem.Severity.WARNING);
        return article;
    }

    private String written(String text, EnglishText english) throws IOException {
        Article article = write(text);
        assertThat(EnglishEdit.write(file, article, english)).isNull();
        return Files.readString(file);
    }

    private static EnglishText reviewed(@Nullable EnglishText text, String by) {
        EnglishText t = Objects.requireNonNull(text);
        return new EnglishText(
                t.title(), t.summary(), t.tier(), t.by(), t.drafted(), "2026-11-23", by, t.of(), t.prompt());
    }

    @Test
    void anArticleGetsEnglishAndEveryOtherByteStays() throws IOException {
        assertThat(written(FILE, DRAFT)).isEqualTo(FILE.replace("topics:", BLOCK + "topics:"));
    }

    @Test
    void anotherTextTakesThePlaceOfTheOldAndARemarkBehindTheKeyStays() throws IOException {
        String old = FILE.replace(
                "topics:", "english: # old\n  title: x\n  summary: |\n    y\n\n    z\n  tier: model\n\ntopics:");
        assertThat(written(old, DRAFT))
                .isEqualTo(FILE.replace("topics:", BLOCK.replace("english:", "english: # old") + "\ntopics:"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkStay() throws IOException {
        String windows = "\uFEFF" + FILE.replace("\n", "\r\n");
        assertThat(written(windows, DRAFT))
                .isEqualTo("\uFEFF" + FILE.replace("topics:", BLOCK + "topics:").replace("\n", "\r\n"));
    }

    @Test
    void aReviewAddsItsLinesAndNoOther() throws IOException {
        String text = FILE.replace("topics:", BLOCK.replace("tier: model", "tier: model  # checked: no") + "topics:");
        Article article = write(text);
        assertThat(EnglishEdit.write(file, article, reviewed(article.english(), "Mona Ali")))
                .isNull();
        assertThat(Files.readString(file))
                .isEqualTo(text.replace(
                        "drafted: 2026-11-22\n",
                        "drafted: 2026-11-22\n  reviewed: 2026-11-23\n  reviewed-by: Mona Ali\n"));
    }

    @Test
    void aReviewReplacesItsOwnLinesInABlockOfAnyIndentation() throws IOException {
        String text = FILE.replace(
                "topics:",
                "english:\n    title: x\n    reviewed: 2020-01-01 # first\n    summary: |\n        reviewed: not this\n    tier: model\ntopics:");
        Article article = write(text);
        assertThat(EnglishEdit.write(file, article, reviewed(article.english(), "A")))
                .isNull();
        assertThat(Files.readString(file))
                .isEqualTo(text.replace("2020-01-01 #", "2026-11-23 #")
                        .replace("tier: model\n", "tier: model\n    reviewed-by: A\n"));
    }

    @Test
    void aFileThatCannotBeEditedByLinesStaysAsItIs() throws IOException {
        String text = FILE.replace("topics:", "english:\n  title: x\n# between\n  summary: y\n  tier: model\ntopics:");
        Article article = write(text);
        assertThat(Objects.requireNonNull(EnglishEdit.write(file, article, DRAFT))
                        .text())
                .isEqualTo(article.path()
                        + ": its 'english' cannot be written without touching other lines [W-EDIT]\n"
                        + "  help: write 'english:' on a line of its own and its keys below, indented by two spaces");
        String braces = FILE.replace("topics:", "english: {title: x, summary: y, tier: model}\ntopics:");
        Article flow = write(braces);
        assertThat(EnglishEdit.write(file, flow, reviewed(flow.english(), "A"))).isNotNull();
        assertThat(Files.readString(file)).isEqualTo(braces);
    }

    @Test
    void anArticleThatChangedMeanwhileStaysAsItIs() throws IOException {
        Article article = write(FILE);
        String changed = FILE.replace("هنا", "هناك");
        Files.writeString(file, changed);
        assertThat(Objects.requireNonNull(EnglishEdit.write(file, article, DRAFT))
                        .text())
                .isEqualTo(article.path()
                        + ": changed while its English was at work, and was left as it is [W-CHANGED]\n"
                        + "  help: run the command again");
        assertThat(Files.readString(file)).isEqualTo(changed);
    }
}
