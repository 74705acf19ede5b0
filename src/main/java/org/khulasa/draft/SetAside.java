package org.khulasa.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.EnglishText;
import org.khulasa.content.YamlScalar;

/** Keeps drafts that were refused, with the reasons, where a person can look at them and no page is made from them. */
final class SetAside {
    private final Path folder;

    SetAside(Path folder) {
        this.folder = folder;
    }

    Path file(Article article) {
        return folder.resolve(article.slug() + ".yaml");
    }

    void keep(Article article, EnglishText draft, List<String> reasons) throws IOException {
        StringBuilder out = new StringBuilder("# Set aside by ./khulasa draft; nothing reads this file.\n");
        line(out, "article", article.path());
        out.append("reasons:\n");
        reasons.forEach(
                reason -> out.append("  - ").append(YamlScalar.quoted(reason)).append('\n'));
        line(out, "title", draft.title());
        line(out, "summary", draft.summary());
        line(out, "by", String.valueOf(draft.by()));
        line(out, "drafted", String.valueOf(draft.drafted()));
        line(out, "of", String.valueOf(draft.of()));
        line(out, "prompt", String.valueOf(draft.prompt()));
        Files.createDirectories(folder);
        // As bytes: half a surrogate pair in an answer would make a writer of strings fail.
        Files.write(file(article), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Removes what an earlier run kept. */
    void forget(Article article) throws IOException {
        Files.deleteIfExists(file(article));
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(YamlScalar.quoted(value)).append('\n');
    }
}
