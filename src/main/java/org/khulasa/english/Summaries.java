package org.khulasa.english;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.EnglishText;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** The English of every article, made once and shared by both editions. Immutable after {@link #of}. */
public final class Summaries {
    private final Map<String, Checked> byKey;

    private Summaries(Map<String, Checked> byKey) {
        this.byKey = byKey;
    }

    /**
     * An article's English and how far it was found in the Arabic.
     *
     * @param support null for an outline, which is made from the Arabic alone
     */
    private record Checked(Summary summary, @Nullable Support support) {}

    /** Makes an outline where nothing was written, and checks what was. */
    public record Makers(Outline outline, SupportCheck check) {}

    /**
     * What was written for each article, else its outline. A model's draft that says what the Arabic does not is no draft to
     * show: the outline stands in its place.
     *
     * @param problems gets one for each text with words that were not found
     */
    public static Summaries of(List<Annotated> articles, Makers makers, Problems problems) {
        Map<String, Checked> byKey = new ConcurrentHashMap<>();
        articles.parallelStream()
                .forEach(annotated -> byKey.put(annotated.article().key(), checked(annotated, makers, problems)));
        return new Summaries(byKey);
    }

    private static Checked checked(Annotated annotated, Makers makers, Problems problems) {
        Summary written = Summary.of(annotated.article());
        if (written == null) {
            return new Checked(makers.outline().of(annotated), null);
        }
        Support support = makers.check().of(written, annotated);
        if (support.missing().isEmpty()) {
            return new Checked(written, support);
        }
        Place place = place(annotated.article(), support);
        String what = "the English says what was not found in the Arabic: " + String.join(", ", support.words());
        if (written.tier() == Tier.EDITOR) {
            problems.add(Problem.warning(
                    "W-SUPPORT",
                    place,
                    what,
                    "correct 'english', or the paragraph numbers of its references; if it is right, leave it"));
            return new Checked(written, support);
        }
        problems.add(Problem.quarantine(
                "E-SUPPORT",
                place,
                what + "; the draft is not shown",
                "correct 'english', or check it against the Arabic and write 'tier: editor'"));
        return new Checked(makers.outline().of(annotated), null);
    }

    /** The line of the first word that was not found, as far as the file has the summary line by line. */
    private static Place place(Article article, Support support) {
        EnglishText english = article.english();
        if (english == null || english.line() == 0) {
            return Place.file(article.path());
        }
        int word = english.summary().indexOf(support.words().get(0));
        long before = word < 0
                ? 0
                : english.summary()
                        .substring(0, word)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Place.line(article.path(), english.line() + (int) before);
    }

    /** The English of one of the articles. */
    public Summary of(Article article) {
        return get(article).summary();
    }

    /** How far it was found in the Arabic; null for an outline. */
    public @Nullable Support support(Article article) {
        return get(article).support();
    }

    private Checked get(Article article) {
        return Objects.requireNonNull(byKey.get(article.key()), article.key());
    }
}
