package org.khulasa.annotate;

/**
 * A place in an article.
 *
 * @param ar as the text spells it first
 * @param en its English name
 * @param mentions how often it is named
 */
public record PlaceHit(String id, String ar, String en, int mentions) {}
