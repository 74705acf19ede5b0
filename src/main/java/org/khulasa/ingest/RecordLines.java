package org.khulasa.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file of any size, one in memory at a time. */
final class RecordLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private int number;

    /**
     * @param longest bytes of a line; what a longer one has more is passed over
     */
    RecordLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param offset of its first byte in the file
     * @param whole false when it was too long, and {@code bytes} is only its beginning
     * @param ended whether a line end stands behind it
     */
    record Raw(byte[] bytes, int number, long offset, boolean whole, boolean ended) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Null at the end of the file. */
    @Nullable
    Raw next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long start = offset;
        boolean whole = true;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - at, longest - line.size());
            line.write(buffer, at, room);
            whole &= room == end - at;
            boolean ended = end < filled;
            offset += end - at + (ended ? 1 : 0);
            at = ended ? end + 1 : end;
            if (ended) {
                number++;
                return new Raw(line.toByteArray(), number, start, whole, true);
            }
        }
        if (offset == start) {
            return null;
        }
        number++;
        return new Raw(line.toByteArray(), number, start, whole, false);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
