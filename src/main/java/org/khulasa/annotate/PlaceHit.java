package org.khulasa.annotate;

import java.util.List;

/**
 * A place in an article.
 *
 * @param ar as the text spells it first
 * @param en its English name
 * @param mentions how often it is named
 * @param paragraphs numbers of the blocks that name it, in their order
 */
public record PlaceHit(String id, String ar, String en, int mentions, List<Integer> paragraphs) {
    public PlaceHit {
        paragraphs = List.copyOf(paragraphs);
    }
}
