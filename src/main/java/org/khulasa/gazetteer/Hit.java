package org.khulasa.gazetteer;

/**
 * A phrase of the gazetteer in a folded text, without the particles glued to its front; but للأسد, where the particle has
 * swallowed a letter of the name, stays whole.
 *
 * @param start offset in the folded key
 * @param end offset in the folded key, exclusive
 * @param wordStart where the written word begins, glued particles included
 * @param hasParticle a particle such as و or ل is glued to the name
 */
public record Hit(int start, int end, int wordStart, boolean hasParticle, Entry entry) {}
