package org.khulasa.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.EnglishText;
import org.khulasa.english.Summary;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Which articles are to be drafted. What an editor wrote is never among them. */
public final class Candidates {
    /** By the day that lists order them by; those without one come last. */
    static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    Candidates::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Article::key);

    private Candidates() {}

    private static @Nullable LocalDate day(Article article) {
        return article.dating().latest();
    }

    /**
     * What somebody asked for.
     *
     * @param slugs empty for all articles that need a draft
     * @param limit most articles at once
     * @param redraft also replace what a person reviewed where it is outdated, and fresh drafts that are named
     */
    public record Wish(List<String> slugs, int limit, boolean redraft) {
        public Wish {
            slugs = List.copyOf(slugs);
        }
    }

    /** The articles with this slug or key; several only where two years have the same slug. */
    public static List<Article> named(Content content, String slug) {
        return content.articles().stream()
                .filter(article -> article.slug().equals(slug) || article.key().equals(slug))
                .toList();
    }

    /** The articles to draft, oldest first. Those that are named and not drafted are told with the reason. */
    public static List<Article> of(Content content, Wish wish, Problems problems) {
        boolean all = wish.slugs().isEmpty();
        return (all
                        ? content.articles().stream().filter(Article::isPublished)
                        : wish.slugs().stream()
                                .flatMap(slug -> named(content, slug).stream())
                                .distinct())
                .filter(article -> {
                    Problem not = why(article, wish);
                    if (not != null && !all) {
                        problems.add(not);
                    }
                    return not == null;
                })
                .sorted(OLDEST_FIRST)
                .limit(wish.limit())
                .toList();
    }

    /** Why the article is not drafted, or null. */
    private static @Nullable Problem why(Article article, Wish wish) {
        EnglishText english = article.english();
        Summary summary = Summary.of(article);
        if (!article.isPublished()) {
            return not(article, "is not published", "remove its 'status', or name another article");
        }
        if (english == null || summary == null) {
            return null;
        }
        if (english.tier() == EnglishText.Tier.EDITOR) {
            return not(article, "its English is an editor's, and is never drafted", "edit it in the file");
        }
        boolean outdated = summary.outdated();
        if (outdated && english.reviewed() != null && !wish.redraft()) {
            return not(
                    article,
                    "its outdated draft was reviewed by a person, and is kept",
                    "give --redraft to replace it, or correct it in the file");
        }
        if (!outdated
                && (english.reviewed() != null
                        || !wish.redraft()
                        || wish.slugs().isEmpty())) {
            return not(
                    article,
                    "has a draft of the text as it is",
                    english.reviewed() == null
                            ? "give --redraft to replace it"
                            : "remove 'english' from the file to have another one");
        }
        return null;
    }

    private static Problem not(Article article, String what, String help) {
        return Problem.warning("W-DRAFT", Place.file(article.path()), what, help);
    }
}
