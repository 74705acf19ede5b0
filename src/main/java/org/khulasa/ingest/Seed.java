package org.khulasa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.khulasa.content.Hashes;

/**
 * A raw document, decoded.
 *
 * @param name file name in the folder of seeds, with {@code #n} for the n-th record of a file
 * @param path the document as messages name it
 * @param text line ends are LF, and U+2028 within a line of the file; control characters are gone
 * @param sha first 12 hex digits of the SHA-256 of the raw bytes
 * @param id first 12 hex digits of the SHA-256 of the text
 * @param controls how many control characters were removed
 * @param overrides how many direction controls it has that could reorder text
 * @param evidence what the document says beside its text
 */
record Seed(
        String name, String path, String text, String sha, String id, int controls, int overrides, Evidence evidence) {
    Seed(String name, String path, String text, String sha, String id, int controls, int overrides) {
        this(name, path, text, sha, id, controls, overrides, Evidence.NONE);
    }

    /** Where a document comes from: its name, its name in messages, and its bytes with their hash. */
    record Origin(String name, String path, byte[] bytes, String sha) {
        static Origin of(String name, String path, byte[] bytes) {
            return new Origin(name, path, bytes, Hashes.twelve(bytes));
        }

        /** The hash of a text, which is that of the bytes when these were it already. */
        String hash(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            return Arrays.equals(encoded, bytes) ? sha : Hashes.twelve(encoded);
        }
    }

    /** A byte order mark is dropped, line ends are made one, control characters are taken out and counted. */
    static Seed of(Origin origin, String decoded, Evidence evidence) {
        String lines = LineEnds.normalise(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        int odd = firstOdd(lines);
        StringBuilder text = new StringBuilder(lines.length()).append(lines, 0, odd);
        int controls = 0;
        int overrides = 0;
        for (int i = odd; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            i += Character.charCount(c);
            if (Invisible.isControl(c)) {
                controls++;
            } else {
                overrides += Invisible.overrides(c) ? 1 : 0;
                text.appendCodePoint(c);
            }
        }
        String result = text.toString();
        String id = origin.hash(LineEnds.onlyFeeds(result));
        return new Seed(origin.name, origin.path, result, origin.sha, id, controls, overrides, evidence);
    }

    /** Where the first character stands that may be a control, the length when there is none, as in most texts. */
    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0x2028 && c < 0x2070 || c >= 0xD800) {
                return i;
            }
        }
        return text.length();
    }

    /** What stands from a line on, as a document of its own in which the lines keep their numbers. */
    Seed from(int line, String part) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        String rest = "\n".repeat(line - 1) + text.substring(at);
        return new Seed(part, path, rest, sha, Hashes.twelve(text.substring(at)), controls, overrides);
    }

    /** Whether nobody could read anything in the text. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Invisible.is(c));
    }
}
