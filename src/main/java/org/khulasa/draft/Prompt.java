package org.khulasa.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.khulasa.content.Article;
import org.khulasa.content.Block;
import org.khulasa.content.Hashes;

/**
 * What a model is asked about one article. The article is quoted: every paragraph is one line that begins with its number,
 * so nothing in it can stand where the closing fence stands, and the fence's mark is a hash of the text that it encloses.
 */
record Prompt(String system, String user) {
    private static final String TEMPLATE = template();

    /** Of the template, kept with every draft: it tells which drafts an older prompt made. */
    static final String HASH = Hashes.twelve(TEMPLATE);

    static Prompt of(Article article, List<String> hints) {
        StringBuilder quoted =
                new StringBuilder("[title] ").append(oneLine(article.title())).append('\n');
        for (Block block : article.body()) {
            quoted.append('[')
                    .append(block.number())
                    .append("] ")
                    .append(oneLine(block.text()))
                    .append('\n');
        }
        String fence = "===== " + Hashes.twelve(quoted.toString()) + " =====\n";
        StringBuilder user = new StringBuilder();
        if (!hints.isEmpty()) {
            user.append("Names and terms:\n");
            hints.forEach(hint -> user.append("- ").append(oneLine(hint)).append('\n'));
            user.append('\n');
        }
        user.append(fence).append(quoted).append(fence);
        return new Prompt(
                TEMPLATE,
                user.append("\nSummarise the article between the two lines as JSON.\n")
                        .toString());
    }

    /**
     * About how many tokens it takes: two Arabic letters or four other characters for one. Tokenizers differ by a half either
     * way, and the endpoint reports what it counted.
     */
    int tokens() {
        long arabic =
                (system + user).chars().filter(c -> c >= 0x600 && c < 0x700).count();
        return (int) (arabic / 2 + (system.length() + user.length() - arabic) / 4);
    }

    /** Line ends of every kind and control characters become one space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream("prompt.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's jar cannot be read", e);
        }
    }
}
