package org.khulasa.english;

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
}
