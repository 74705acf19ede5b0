package org.khulasa.ingest;

import org.jspecify.annotations.Nullable;

/** What became of the bytes of one document: text, or the place where they stop making sense. */
sealed interface Decoded {
    /**
     * @param note what was done to them, null when they were UTF-8 or said themselves what they are
     */
    record Text(String text, @Nullable Note note) implements Decoded {}

    /**
     * @param offset of the first byte that does not fit, from 0; -1 when the whole does not
     * @param line of that byte, from 1, or 0
     * @param column in characters, from 1, or 0
     */
    record Failure(String what, String help, int offset, int line, int column) implements Decoded {
        static Failure whole(String what, String help) {
            return new Failure(what, help, -1, 0, 0);
        }

        /**
         * @param start where in its file the document begins, in bytes
         */
        String sentence(long start) {
            return offset < 0 ? what : what + " at offset " + (start + offset);
        }
    }

    /** A warning without a place yet. */
    record Note(String code, String what, String help) {}
}
