package org.khulasa.gazetteer;

/**
 * A phrase of the gazetteer in a folded text, without the particles glued to its front.
 *
 * @param start offset in the folded key
 * @param end offset in the folded key, exclusive
 * @param wordStart where the written word begins, glued particles included
 */
public record Hit(int start, int end, int wordStart, Entry entry) {
    /** Whether a particle such as و or ل is glued to the name. */
    public boolean hasParticle() {
        return wordStart < start;
    }
}
