package org.khulasa.bake;

import java.io.Writer;
import java.util.Arrays;

/**
 * A writer into a growing array of UTF-8 bytes: a page is encoded while it is rendered, without a copy as a string between.
 * Lone surrogates, which no UTF-8 file may hold, become U+FFFD.
 */
final class Utf8Writer extends Writer {
    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes;
    private int length;
    private char high;
    private char[] chars = new char[1024];

    Utf8Writer(int typical) {
        bytes = new byte[typical];
    }

    @Override
    public void write(String text, int from, int count) {
        if (chars.length < count) {
            chars = new char[count];
        }
        text.getChars(from, from + count, chars, 0);
        write(chars, 0, count);
    }

    @Override
    public void write(char[] text, int from, int count) {
        // Three bytes for each character, and for a surrogate kept from before.
        int most = length + 3 * count + 3;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
        }
        byte[] out = bytes;
        int n = length;
        int i = from;
        int end = from + count;
        while (i < end) {
            char c = text[i];
            if (c >= 0x800 || high != 0) {
                n = rare(out, n, c);
                i++;
                continue;
            }
            // No half of a pair is waiting: this loop need not ask at each character.
            while (i < end && (c = text[i]) < 0x800) {
                if (c < 0x80) {
                    out[n++] = (byte) c;
                } else {
                    out[n++] = (byte) (0xC0 | c >> 6);
                    out[n++] = (byte) (0x80 | c & 0x3F);
                }
                i++;
            }
        }
        length = n;
    }

    /** Appends text that is encoded already. */
    void write(byte[] encoded) {
        if (length + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + encoded.length, bytes.length * 2));
        }
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private int rare(byte[] out, int at, char c) {
        int n = at;
        if (high != 0) {
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(high, c);
                high = 0;
                out[n++] = (byte) (0xF0 | point >> 18);
                out[n++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[n++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[n++] = (byte) (0x80 | point & 0x3F);
                return n;
            }
            high = 0;
            n = three(out, n, REPLACEMENT);
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
            return n;
        }
        if (c < 0x80) {
            out[n++] = (byte) c;
            return n;
        }
        if (c < 0x800) {
            out[n++] = (byte) (0xC0 | c >> 6);
            out[n++] = (byte) (0x80 | c & 0x3F);
            return n;
        }
        return three(out, n, Character.isLowSurrogate(c) ? REPLACEMENT : c);
    }

    private static int three(byte[] out, int at, char c) {
        out[at] = (byte) (0xE0 | c >> 12);
        out[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        out[at + 2] = (byte) (0x80 | c & 0x3F);
        return at + 3;
    }

    /** Forgets what was written and keeps the room for it. */
    void clear() {
        length = 0;
        high = 0;
    }

    /** What was written. */
    byte[] toBytes() {
        if (high != 0) {
            high = 0;
            bytes = Arrays.copyOf(bytes, length + 3);
            length = three(bytes, length, REPLACEMENT);
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // Nothing is held back but half a surrogate pair.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
