/**
 * The languages and the text primitives on which everything else stands: {@link org.khulasa.lang.Language}, texts in two
 * languages, messages with ICU plurals, and for Arabic text: folding for comparison, tokens, digits, months and dates.
 *
 * <p>In: plain strings. Out: plain values, never a file. Next: {@code problem}. Nothing here asks the JVM for its locale,
 * time zone or clock.
 */
@NullMarked
package org.khulasa.lang;

import org.jspecify.annotations.NullMarked;
