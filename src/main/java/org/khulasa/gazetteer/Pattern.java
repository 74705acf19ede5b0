package org.khulasa.gazetteer;

/**
 * What the automaton gives back for a key.
 *
 * @param afterLam the key is the entry's own key as it is written after the particle ل
 */
record Pattern(Entry entry, boolean afterLam) {}
