package org.khulasa.gazetteer;

/**
 * A leader's claim on a phrase.
 *
 * @param leader id
 * @param full the phrase names the person completely enough to make a later short name certain
 */
public record Claim(String leader, boolean full) {}
