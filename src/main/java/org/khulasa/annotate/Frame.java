package org.khulasa.annotate;

/**
 * A verb that governs what follows in its sentence.
 *
 * @param end index of the item after the verb and its subject
 * @param written the verb as written
 */
record Frame(Subject subject, int end, String written) {}
