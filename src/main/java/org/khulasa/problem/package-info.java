/**
 * A fault in a person's file as a value: where, what, and what to do. Problems are collected, never thrown away, and all of
 * them are shown in one run.
 *
 * <p>In: nothing. Out: {@link org.khulasa.problem.Problem}s for the command line and the report. Next: {@code content},
 * the first to find some. A fault in our own code is an exception, not a problem.
 */
@NullMarked
package org.khulasa.problem;

import org.jspecify.annotations.NullMarked;
