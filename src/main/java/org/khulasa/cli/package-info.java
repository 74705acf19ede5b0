/**
 * The command line: thin picocli commands over one pipeline, {@link org.khulasa.cli.Pipeline}, which reads as the order of
 * the packages.
 *
 * <p>In: arguments. Out: a site, a report, problems on standard error, an exit code. Nobody is next.
 */
@NullMarked
package org.khulasa.cli;

import org.jspecify.annotations.NullMarked;
