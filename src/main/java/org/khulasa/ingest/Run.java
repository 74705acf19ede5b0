package org.khulasa.ingest;

/**
 * A row of lines that begins and ends with prose.
 *
 * @param start index of its first line
 * @param end index of its last line
 */
record Run(int start, int end, double points) {}
