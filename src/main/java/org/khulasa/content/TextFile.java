package org.khulasa.content;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** A text file that people edit: strict UTF-8, line ends normalised to LF, a byte order mark dropped. */
final class TextFile {
    /** Larger files are refused: an article has a few kilobytes. */
    static final long LIMIT = 2L << 20;

    private TextFile() {}

    /** The text, or null after a problem was reported. */
    static @Nullable String read(Path file, String name, Problems problems) {
        byte[] bytes = bytes(file, name, problems);
        return bytes == null ? null : text(bytes, name, problems);
    }

    /** The file as it is, or null after a problem was reported. */
    static byte @Nullable [] bytes(Path file, String name, Problems problems) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                problems.add(Problem.quarantine("E-FILE", Place.file(name), "not a regular file", "remove it"));
                return null;
            }
            if (attributes.size() > LIMIT) {
                problems.add(Problem.quarantine(
                        "E-SIZE", Place.file(name), "larger than 2 MB", "split it into several articles"));
                return null;
            }
            // A tenth less time than Files.readAllBytes needs where thousands of small files are read.
            try (FileInputStream in = new FileInputStream(file.toFile())) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            problems.add(Problem.quarantine(
                    "E-READ", Place.file(name), "cannot be read: " + e.getMessage(), "check its permissions"));
            return null;
        }
    }

    /** What the bytes say, or null after a problem was reported. */
    static @Nullable String text(byte[] bytes, String name, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = text.indexOf('\uFFFD') < 0 ? -1 : firstInvalidByte(bytes);
        if (bad >= 0) {
            problems.add(Problem.quarantine(
                    "E-ENC",
                    place(name, new String(bytes, 0, bad, StandardCharsets.UTF_8)),
                    "not UTF-8: invalid byte at offset " + bad,
                    "save the file as UTF-8"));
            return null;
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int firstInvalidByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }

    private static Place place(String name, String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
