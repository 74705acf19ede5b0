package org.khulasa.lang;

/**
 * A comparison key with its way back to the text it was made from.
 *
 * @param key the folded characters
 * @param offsets {@code offsets[i]} is the UTF-16 offset in the original of the key's character {@code i};
 *     {@code offsets[key.length()]} is the original's length. Not copied: treat as read-only.
 */
@SuppressWarnings("ArrayRecordComponent") // offsets are read in the inner loop of every annotator
public record Folded(String key, int[] offsets) {
    /** Start in the original of the key's range that begins at {@code keyStart}. */
    public int start(int keyStart) {
        return offsets[keyStart];
    }

    /** End (exclusive) in the original of the key's range that ends before {@code keyEnd}, marks included. */
    public int end(int keyEnd) {
        return offsets[keyEnd];
    }
}
