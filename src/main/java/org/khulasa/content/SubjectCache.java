package org.khulasa.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The leaders, topics, outlets, places and terms as they were understood last time, so that a thousand files of YAML are not
 * parsed at every start. It is speed and nothing else: a value is taken from here only when its file has the very bytes
 * that it was made from and the program is the one that made it, and a cache that is missing, damaged or another program's
 * is made anew. Files with a problem are never kept: the problem has to be told at every run.
 */
public final class SubjectCache {
    private static final byte[] FIRST_LINE = "khulasa subjects 2\n".getBytes(UTF_8);

    private final @Nullable Path file;
    private final String program;
    private Kept before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    /** Something that was read is not kept, because it has a problem that must be told again. */
    private volatile boolean partial;

    private boolean clean;
    /** The checksum of the file that holds what was read last. */
    private @Nullable Long written;

    /** A file's bytes and what they mean, both parts of one array. */
    private record Entry(ByteBuffer source, ByteBuffer value) {}

    /**
     * What the last run kept.
     *
     * @param clean no two entries were at odds
     * @param written the checksum of the file that holds it; null when there is none
     */
    private record Kept(Map<String, Entry> entries, boolean clean, @Nullable Long written) {
        static final Kept NOTHING = new Kept(Map.of(), false, null);
    }

    private SubjectCache(@Nullable Path file, String program) {
        this.file = file;
        this.program = program;
        this.before = file == null ? Kept.NOTHING : load(file, program);
    }

    /**
     * The cache in a file, empty when there is none that can be used.
     *
     * @param program which program this is; another one's cache is not used
     */
    public static SubjectCache open(Path file, String program) {
        return new SubjectCache(file, program);
    }

    /** The cache of the running program; one that runs from a folder of classes is being worked on and keeps nothing. */
    public static SubjectCache open(Path file) {
        String program = program();
        return program == null ? none() : open(file, program);
    }

    /** Knows nothing and keeps nothing. */
    public static SubjectCache none() {
        return new SubjectCache(null, "");
    }

    private static @Nullable String program() {
        CodeSource code = SubjectCache.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = code == null ? null : Path.of(code.getLocation().toURI());
            return jar == null || !Files.isRegularFile(jar)
                    ? null
                    : jar + " " + Files.size(jar) + " "
                            + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException | URISyntaxException e) {
            return null;
        }
    }

    /** Content is read again: what was read last counts as before. */
    void begin() {
        if (!now.isEmpty()) {
            before = new Kept(Map.copyOf(now), clean, written);
            now.clear();
        }
        partial = false;
        written = null;
    }

    /** What the bytes of this file were understood to be; null when they have to be read. */
    <T> @Nullable T get(String name, byte[] bytes, SubjectForm<T> form) {
        Entry entry = before.entries.get(name);
        if (entry == null || !entry.source.equals(ByteBuffer.wrap(bytes))) {
            return null;
        }
        now.put(name, entry);
        return form.value(entry.value.duplicate());
    }

    <T> void put(String name, byte[] bytes, T value, SubjectForm<T> form) {
        if (file == null) {
            return;
        }
        byte[] kept = form.bytes(value);
        // What would not come back as it went in is not kept.
        if (value.equals(form.value(ByteBuffer.wrap(kept)))) {
            now.put(name, new Entry(ByteBuffer.wrap(bytes), ByteBuffer.wrap(kept)));
        } else {
            leaveOut();
        }
    }

    /** Something was read that is not kept. */
    void leaveOut() {
        partial = true;
    }

    /** Whether all that was read is as it was at the last run, and no two things of it were at odds then. */
    boolean isKnownClean() {
        return !partial && before.clean && now.equals(before.entries);
    }

    /**
     * Which state of the subjects was read last: what is made of them alone can be kept under this number. Null when they
     * are not all kept.
     */
    public @Nullable Long edition() {
        return partial ? null : written;
    }

    /**
     * Writes the file when anything differs from it. That it cannot be written is no news: the next start is slower.
     *
     * @param clean no two entries are at odds
     */
    void save(boolean clean) {
        if (file == null) {
            return;
        }
        this.clean = clean;
        boolean same = before.written != null && clean == before.clean && now.equals(before.entries);
        written = same ? before.written : write(file, clean);
    }

    private @Nullable Long write(Path to, boolean clean) {
        SubjectForm.Bytes out = new SubjectForm.Bytes();
        out.writeBytes(FIRST_LINE);
        out.text(program);
        out.integer(clean ? 1 : 0);
        out.integer(now.size());
        new TreeMap<>(now).forEach((name, entry) -> {
            out.text(name);
            write(out, entry.source);
            write(out, entry.value);
        });
        return CacheFile.write(to, out.toByteArray());
    }

    private static void write(SubjectForm.Bytes out, ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.duplicate().get(bytes);
        out.integer(bytes.length);
        out.writeBytes(bytes);
    }

    private static Kept load(Path file, String program) {
        ByteBuffer in = CacheFile.read(file);
        if (in == null || in.remaining() < FIRST_LINE.length) {
            return Kept.NOTHING;
        }
        try {
            byte[] first = new byte[FIRST_LINE.length];
            in.get(first);
            if (!Arrays.equals(FIRST_LINE, first) || !program.equals(SubjectForm.text(in))) {
                return Kept.NOTHING;
            }
            boolean clean = in.getLong() != 0;
            int count = SubjectForm.count(in);
            Map<String, Entry> entries = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                entries.put(SubjectForm.text(in), new Entry(part(in), part(in)));
            }
            return new Kept(entries, clean, CacheFile.checksum(in));
        } catch (RuntimeException e) {
            return Kept.NOTHING;
        }
    }

    private static ByteBuffer part(ByteBuffer in) {
        int length = SubjectForm.count(in);
        ByteBuffer part = ByteBuffer.wrap(in.array(), in.position(), length);
        in.position(in.position() + length);
        return part;
    }
}
