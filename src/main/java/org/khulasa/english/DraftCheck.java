package org.khulasa.english;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Article;

/** Holds a draft against the article it was made from. Implementations are thread-safe: drafts come several at once. */
@FunctionalInterface
public interface DraftCheck {
    /**
     * Why the draft must not stand beside the article, each reason a clause for a person to read.
     *
     * @param sentences plain text, each with the numbers of paragraphs that the article has
     * @return empty when nothing was found
     */
    List<String> reasons(String title, List<Summary.Sentence> sentences, Article article);

    /** Both checks, the reasons of this one first. */
    default DraftCheck and(DraftCheck other) {
        return (title, sentences, article) -> {
            List<String> reasons = new ArrayList<>(reasons(title, sentences, article));
            reasons.addAll(other.reasons(title, sentences, article));
            return reasons;
        };
    }
}
