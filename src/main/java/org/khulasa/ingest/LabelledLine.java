package org.khulasa.ingest;

/**
 * A raw line and the decision about it.
 *
 * @param number from 1, lines of the file as editors count them
 * @param reason why it has this label, in a few words
 * @param text as it stands in the file
 * @param key its words, folded, for comparison
 */
public record LabelledLine(int number, Label label, String reason, String text, String key) {}
