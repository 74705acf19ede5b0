package org.khulasa.ingest;

/**
 * A raw document, decoded.
 *
 * @param name file name in the folder of seeds
 * @param path the file as messages name it
 * @param text line ends are LF, and U+2028 within a line of the file; control characters are gone
 * @param sha first 12 hex digits of the SHA-256 of the raw bytes
 * @param id first 12 hex digits of the SHA-256 of the text
 * @param controls how many control characters were removed
 * @param overrides how many direction controls it has that could reorder text
 */
record Seed(String name, String path, String text, String sha, String id, int controls, int overrides) {}
