package org.khulasa.annotate;

import java.util.List;
import org.khulasa.content.GlossaryTerm;

/**
 * A glossary term in an article.
 *
 * @param mentions how often it stands there, not counting where it is part of a longer term
 * @param paragraphs numbers of the blocks that have it, in their order
 */
public record TermHit(GlossaryTerm term, int mentions, List<Integer> paragraphs) {
    public TermHit {
        paragraphs = List.copyOf(paragraphs);
    }
}
