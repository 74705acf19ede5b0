package org.khulasa.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.project.Workshop;

/** The commands {@code draft} and {@code review} as somebody at a terminal sees them. */
class CommandsTest {
    private static final String NAME = "content/articles/2017/2017-01-02-news.md";
    private static final String ARTICLE =
            """
            ---
            id: aaaaaaaaaaaa
            title: لقاء في سوتشي
            published: 2017-01-02
            ---

            التقى الرئيسان في سوتشي.
            """;
    private static final String ANSWER =
            """
            {"title": "Meeting in Sochi", "sentences": [
              {"text": "The two presidents met.", "paragraphs": [1]},
              {"text": "They met in Sochi.", "paragraphs": [1]}]}""";

    @TempDir
    Path folder;

    private Workshop shop;

    @BeforeEach
    void furnish() {
        shop = Workshop.at(folder)
                .write(NAME, ARTICLE)
                .write("content/places.yaml", "- {id: sochi, ar: [سوتشي], en: Sochi, kind: city}\n");
    }

    private Workshop.Run draft(String... more) {
        String[] command = new String[more.length + 1];
        command[0] = "draft";
        System.arraycopy(more, 0, command, 1, more.length);
        return shop.run(command);
    }

    private static String english(String tier, String more) {
        return ARTICLE.replace(
                "---\n\n", "english:\n  title: T\n  summary: S.\n  tier: " + tier + "\n  by: m\n" + more + "---\n\n");
    }

    @Test
    void aDraftIsWrittenListedReviewedAndTakenOverByAnEditor() throws IOException {
        try (FakeEndpoint endpoint = new FakeEndpoint().then(FakeEndpoint.saying(ANSWER))) {
            Workshop.Run run = draft("--url", endpoint.url(), "--model", "small", "--as-of", "2026-11-22");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("1 draft written, 0 set aside, 0 failed; 700 tokens in, 50 out\n");
            assertThat(run.exit()).isZero();
        }
        assertThat(shop.read(NAME)).contains("  by: small\n  drafted: 2026-11-22\n");
        assertThat(shop.run("review").out())
                .isEqualTo(NAME + ": Meeting in Sochi\n  model: not reviewed\n1 article to review\n");
        assertThat(shop.run("review", "2017-01-02-news", "--editor").err())
                .isEqualTo("error " + NAME + ": nobody is named who answers for its English [E-NONAME]\n"
                        + "  help: say who does: ./khulasa review --editor --by NAME 2017-01-02-news\n");
        String before = shop.read(NAME);
        Workshop.Run marked = shop.run("review", "2017-01-02-news", "--by", "Mona Ali", "--as-of", "2026-11-23");
        assertThat(marked.out()).isEqualTo("1 article marked as reviewed\n");
        String reviewed = before.replace(
                "drafted: 2026-11-22\n", "drafted: 2026-11-22\n  reviewed: 2026-11-23\n  reviewed-by: Mona Ali\n");
        assertThat(shop.read(NAME)).isEqualTo(reviewed);
        assertThat(shop.run("review").out()).isEqualTo("0 articles to review\n");
        assertThat(shop.run("review", "2017-01-02-news", "--editor", "--as-of", "2026-11-23")
                        .exit())
                .isZero();
        assertThat(shop.read(NAME))
                .isEqualTo(reviewed.replace("tier: model", "tier: editor").replace("by: small", "by: Mona Ali"));
    }

    @Test
    void outdatedEnglishIsListedAndNotMarked() {
        shop.write(NAME, english("editor", "  of: 000000000000\n"));
        assertThat(shop.run("review").out())
                .isEqualTo(NAME + ": T\n  editor: the Arabic has changed since\n1 article to review\n");
        Workshop.Run run = shop.run("review", "2017-01-02-news");
        assertThat(run.err())
                .matches("error \\Q" + NAME
                        + "\\E: its English is of an older text, and is not marked as reviewed \\[E-OUTDATED]\n"
                        + "  help: compare it with the Arabic and set 'of: [0-9a-f]{12}'\n");
        assertThat(run.exit()).isEqualTo(1);
        shop.write(NAME, english("model", "  of: 000000000000\n"));
        assertThat(shop.run("review").out()).contains("\n  model: not reviewed, the Arabic has changed since\n");
        assertThat(shop.run("review", "2017-01-02-news").err())
                .endsWith("', or have another one: ./khulasa draft --redraft 2017-01-02-news\n");
        shop.write(NAME, ARTICLE);
        assertThat(shop.run("review", "2017-01-02-news").err())
                .isEqualTo(
                        "error " + NAME + ": has no English to review [E-NOENGLISH]\n"
                                + "  help: write 'english' into the file, or let a model draft it: ./khulasa draft 2017-01-02-news\n");
    }

    @Test
    void whatIsNotDraftedIsToldWhenItIsNamed() {
        shop.write(NAME, english("model", ""));
        assertThat(draft("--dry-run", "2017-01-02-news").err())
                .isEqualTo("warning " + NAME + ": has a draft of the text as it is [W-DRAFT]\n"
                        + "  help: give --redraft to replace it\n");
        assertThat(draft("--dry-run", "--redraft", "2017-01-02-news").out()).startsWith(NAME + ": 1 paragraph, about ");
        assertThat(draft("--dry-run").err()).isEmpty();
        shop.write(NAME, english("editor", ""));
        assertThat(draft("--dry-run", "--redraft", "2017-01-02-news").err())
                .startsWith("warning " + NAME + ": its English is an editor's, and is never drafted [W-DRAFT]\n");
    }

    @Test
    void aDryRunAsksNothingAndNeedsNoEndpoint() {
        Workshop.Run run = draft("--dry-run");
        assertThat(run.out())
                .matches("\\Q" + NAME + "\\E: 1 paragraph, about \\d+ tokens\n"
                        + "1 article, about \\d+ tokens in all; nothing was asked\n");
        assertThat(draft("--dry-run", "-v").out()).contains("\n[1] التقى الرئيسان في سوتشي.\n=====");
        assertThat(shop.read(NAME)).isEqualTo(ARTICLE);
    }

    @Test
    void anEndpointThatCannotBeMeantIsAUsageError() {
        assertThat(draft().err())
                .isEqualTo("error no endpoint to ask\n"
                        + "  help: give --url or KHULASA_DRAFT_URL, such as http://localhost:11434/v1 for Ollama\n");
        assertThat(draft("--url", "https://me:pw@example.org/v1", "--model", "m")
                        .err())
                .isEqualTo("error the endpoint's address cannot be used\n"
                        + "  help: write it as https://example.org/v1, without name, password or question mark\n");
        assertThat(draft("--url", "http://localhost:1/v1").err())
                .isEqualTo("error no model to ask\n"
                        + "  help: give --model or KHULASA_DRAFT_MODEL, with the name that the endpoint has for it\n");
        assertThat(draft("--limit", "0").exit()).isEqualTo(2);
        assertThat(draft("--dry-run", "nobody").err())
                .isEqualTo("error there is no article 'nobody'\n  help: name a file of " + shop.path("content")
                        + "/articles without its folder and .md\n");
    }

    @Test
    void aKeyInTheProjectIsRefused() {
        shop.write("content/key.txt", "sk-secret\n");
        Workshop.Run run = draft(
                "--url",
                "http://localhost:1/v1",
                "--model",
                "m",
                "--key-file",
                shop.path("content/key.txt").toString());
        assertThat(run.err())
                .isEqualTo("error '" + shop.path("content/key.txt")
                        + "' lies in the project, where a key gets committed\n  help: move it out of "
                        + shop.path("content") + ", or put the key into KHULASA_DRAFT_KEY\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aFailureIsAnExitCodeAndFigures() throws IOException {
        try (FakeEndpoint endpoint = new FakeEndpoint().then(FakeEndpoint.status(401, "no"))) {
            Workshop.Run run = draft("--url", endpoint.url(), "--model", "m", "--json");
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out())
                    .startsWith("{\"written\":0,\"aside\":0,\"failed\":1,\"skipped\":0,\"tokensIn\":0,\"tokensOut\":0,")
                    .contains("no draft: the endpoint refuses the key: 401 no");
        }
    }
}
