package org.khulasa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.khulasa.content.Hashes;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/** Reads one seed strictly: a text that is not certain is refused, never guessed. */
final class SeedReader {
    /** Larger files are not single articles. */
    static final int LIMIT = 2 << 20;

    /** What became of the file. */
    sealed interface Result permits Read, Refused {}

    record Read(Seed seed) implements Result {}

    record Refused(Problem problem) implements Result {}

    private final Path file;
    private final String path;

    private SeedReader(Path file, String path) {
        this.file = file;
        this.path = path;
    }

    /** Never blocks: what is no regular file is refused by its type. */
    static Result read(Path file, String path) {
        return new SeedReader(file, path).read();
    }

    private Result read() {
        try {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                return refuse("E-FILE", "a folder, not a file", "move the seeds in it up, or remove it");
            }
            if (Files.isSymbolicLink(file) && !staysInside()) {
                String what = "a link that leads nowhere or out of the folder: ignored";
                return new Refused(Problem.warning("W-LINK", Place.file(path), what, "put the file itself here"));
            }
            if (!Files.isRegularFile(file)) {
                return refuse("E-FILE", "not a regular file", "remove it");
            }
            if (Files.size(file) > LIMIT) {
                return tooLarge();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LIMIT + 1); // the file may grow while it is read
            }
            return bytes.length > LIMIT ? tooLarge() : decode(bytes);
        } catch (IOException e) {
            return refuse("E-READ", "cannot be read: " + reason(e), "check its permissions");
        }
    }

    /** A link to another file of the folder is that file; any other could bring in what nobody meant to publish. */
    private boolean staysInside() {
        try {
            Path target = file.toRealPath();
            Path folder = file.toAbsolutePath().getParent();
            return Files.isRegularFile(target) && folder != null && target.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // dangling, or a loop
        }
    }

    private Result tooLarge() {
        return refuse("E-SIZE", "larger than 2 MB", "split it into single articles");
    }

    private Result decode(byte[] bytes) {
        if (bytes.length == 0) {
            return refuse("E-EMPTY", "the file is empty", "remove it, or fetch the text again");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            return new Refused(Problem.quarantine(
                    "E-ENC",
                    new Place(path, line, column),
                    "not UTF-8: invalid byte at offset " + in.position(),
                    "save the file as UTF-8"));
        }
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Invisible.is(c))) {
            return refuse("E-EMPTY", "the file has no text, only white space", "remove it, or fetch the text again");
        }
        return new Read(seed(text, Hashes.twelve(bytes)));
    }

    private Seed seed(String decoded, String sha) {
        String lines = LineEnds.normalise(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        StringBuilder text = new StringBuilder(lines.length());
        int controls = 0;
        int overrides = 0;
        for (int i = 0; i < lines.length(); ) {
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
        return new Seed(
                file.getFileName().toString(),
                path,
                result,
                sha,
                Hashes.twelve(LineEnds.onlyFeeds(result)),
                controls,
                overrides);
    }

    private Refused refuse(String code, String what, String help) {
        return new Refused(Problem.quarantine(code, Place.file(path), what, help));
    }

    /** The exception's message repeats the path and says nothing else. */
    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }
}
