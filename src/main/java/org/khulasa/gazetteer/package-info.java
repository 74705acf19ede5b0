/**
 * Every name that the program knows, in one automaton: leaders and their variants, places, the terms of topics; who held
 * which office on which days; the nations' adjectives.
 *
 * <p>In: {@link org.khulasa.content.Content}. Out: {@link org.khulasa.gazetteer.Gazetteer} and
 * {@link org.khulasa.gazetteer.Offices}, immutable and thread-safe. Next: {@code annotate}, which decides what a name means
 * in its article, and {@code ingest}, which names files by the names in their titles.
 */
@NullMarked
package org.khulasa.gazetteer;

import org.jspecify.annotations.NullMarked;
