package org.khulasa.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.EnglishEdit;
import org.khulasa.content.EnglishText;
import org.khulasa.content.Status;
import org.khulasa.english.Summary;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/** The English that waits for a person, and a person's word that it is right. */
public final class Review {
    private Review() {}

    /** An English text to look at, and why, as a clause. */
    public record Pending(Article article, EnglishText english, String why) {}

    /**
     * What a review says.
     *
     * @param day the review's date
     * @param by the reviewer's name, null when not given
     * @param editor from now on an editor answers for the text, not a model
     */
    public record Mark(LocalDate day, @Nullable String by, boolean editor) {}

    /** Drafts that nobody reviewed and English of an older Arabic text, oldest article first; hidden articles wait for nobody. */
    public static List<Pending> pending(Content content) {
        List<Pending> pending = new ArrayList<>();
        content.articles().stream()
                .filter(article -> article.overrides().status() != Status.HIDDEN)
                .sorted(Candidates.OLDEST_FIRST)
                .forEach(article -> {
                    EnglishText english = article.english();
                    List<String> why = new ArrayList<>();
                    if (english != null && english.tier() == EnglishText.Tier.MODEL && english.reviewed() == null) {
                        why.add("not reviewed");
                    }
                    if (isOutdated(article)) {
                        why.add("the Arabic has changed since");
                    }
                    if (english != null && !why.isEmpty()) {
                        pending.add(new Pending(article, english, String.join(", ", why)));
                    }
                });
        return pending;
    }

    /**
     * Marks the article's English as reviewed.
     *
     * @param folder the content folder
     * @return why it was not marked, or null
     * @throws IOException when the file cannot be read or written
     */
    public static @Nullable Problem mark(Path folder, Article article, Mark mark) throws IOException {
        EnglishText english = article.english();
        if (english == null) {
            return not(
                    article,
                    "E-NOENGLISH",
                    "has no English to review",
                    "write 'english' into the file, or let a model draft it: ./khulasa draft " + article.slug());
        }
        if (isOutdated(article)) {
            return not(
                    article,
                    "E-OUTDATED",
                    "its English is of an older text, and is not marked as reviewed",
                    "compare it with the Arabic and set 'of: " + article.bodyHash() + "'"
                            + (english.tier() == EnglishText.Tier.EDITOR
                                    ? ""
                                    : ", or have another one: ./khulasa draft --redraft " + article.slug()));
        }
        String reviewer = mark.by() == null ? english.reviewedBy() : mark.by();
        boolean promoted = mark.editor() && english.tier() == EnglishText.Tier.MODEL;
        if (promoted && reviewer == null) {
            return not(
                    article,
                    "E-NONAME",
                    "nobody is named who answers for its English",
                    "say who does: ./khulasa review --editor --by NAME " + article.slug());
        }
        EnglishText marked = new EnglishText(
                english.title(),
                english.summary(),
                promoted ? EnglishText.Tier.EDITOR : english.tier(),
                promoted ? reviewer : english.by(),
                english.drafted(),
                mark.day().toString(),
                reviewer,
                english.of(),
                english.prompt());
        return EnglishEdit.write(folder.resolve("articles").resolve(article.key() + ".md"), article, marked);
    }

    private static boolean isOutdated(Article article) {
        Summary summary = Summary.of(article);
        return summary != null && summary.outdated();
    }

    private static Problem not(Article article, String code, String what, String help) {
        return Problem.fatal(code, Place.file(article.path()), what, help);
    }
}
