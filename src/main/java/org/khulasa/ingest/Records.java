package org.khulasa.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Problem;

/**
 * The documents of one JSON Lines file, of any size. Blank lines are passed over and not counted. A fault of the file itself
 * is one more document, the last, named by the file: what was read before it is kept, but not a line that it cut off.
 */
final class Records implements Closeable {
    private final SeedPath file;
    private final int limit;
    private final Set<String> ignored;
    private @Nullable InputStream in;
    private @Nullable RecordLines lines;
    private int record;
    private boolean ended;

    /**
     * @param limit bytes that a document may have
     * @param ignored names of documents that a person decided not to publish
     */
    Records(SeedPath file, int limit, Set<String> ignored) {
        this.file = file;
        this.limit = limit;
        this.ignored = ignored;
    }

    /** Null behind the last one. */
    @Nullable
    Source next() {
        if (ended) {
            return null;
        }
        try {
            RecordLines from = lines == null ? open() : lines;
            if (from == null) {
                return fault(file.obstacle());
            }
            RecordLines.Raw line = from.next();
            while (line != null && line.isBlank()) {
                line = from.next();
            }
            if (line != null && line.number() == 1 && isWide(line.bytes())) {
                return fault(file.refusal("E-ENC", "JSON Lines in UTF-16", "save the file as UTF-8"));
            }
            if (line != null) {
                record++;
                return source(line);
            }
            ended = true;
            return record > 0
                    ? null
                    : fault(file.refusal("E-EMPTY", "the file is empty", "remove it, or fetch the text again"));
        } catch (IOException e) {
            return fault(file.failure(e));
        }
    }

    private @Nullable RecordLines open() throws IOException {
        if (file.obstacle() != null) {
            return null;
        }
        InputStream opened = file.open();
        in = opened;
        lines = new RecordLines(opened, RecordReader.longest(limit));
        return lines;
    }

    private Source source(RecordLines.Raw line) {
        String name = file.name() + "#" + record;
        RecordReader reader = new RecordReader(file, record, line, limit);
        return new Source(name, line.bytes().length, ignored.contains(name) ? Reading.Ignored::new : reader::read);
    }

    private Source fault(@Nullable Problem problem) {
        ended = true;
        Problem told = problem == null ? file.refusal("E-READ", "changed while it was read", "run again") : problem;
        return new Source(file.name(), 0, () -> new Reading.Refused(told));
    }

    /** Its lines cannot be told apart before it is decoded. */
    private static boolean isWide(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
