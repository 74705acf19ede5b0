package org.khulasa.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The leaders, topics, outlets, places and terms as they were understood last time, so that a thousand files of YAML are not
 * parsed at every start. It is speed and nothing else: a value is taken from here only when its file has the very bytes
 * that it was made from and the program is the one that made it, and a cache that is missing, damaged or another program's
 * is made anew. Files with a problem are never kept: the problem has to be told at every run.
 */
public final class SubjectCache {
    private static final byte[] FIRST_LINE = "khulasa subjects 1\n".getBytes(UTF_8);

    private final @Nullable Path file;
    private final String program;
    private final Map<String, Entry> before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();

    /** A file's bytes and what they mean, both parts of one array. */
    private record Entry(ByteBuffer source, ByteBuffer value) {}

    private SubjectCache(@Nullable Path file, String program) {
        this.file = file;
        this.program = program;
        this.before = file == null ? Map.of() : load(file, program);
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

    /** What the bytes of this file were understood to be; null when they have to be read. */
    <T> @Nullable T get(String name, byte[] bytes, SubjectForm<T> form) {
        Entry entry = before.get(name);
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
        }
    }

    /** Writes the file when anything differs from it. That it cannot be written is no news: the next start is slower. */
    void save() {
        if (file == null || now.equals(before)) {
            return;
        }
        SubjectForm.Bytes out = new SubjectForm.Bytes();
        out.writeBytes(FIRST_LINE);
        out.text(program);
        out.integer(now.size());
        new TreeMap<>(now).forEach((name, entry) -> {
            out.text(name);
            write(out, entry.source);
            write(out, entry.value);
        });
        out.integer(checksum(out.toByteArray()));
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "subjects", ".tmp");
            try {
                Files.write(fresh, out.toByteArray());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // The folder may be read-only, or on a full disk.
        }
    }

    private static void write(SubjectForm.Bytes out, ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.duplicate().get(bytes);
        out.integer(bytes.length);
        out.writeBytes(bytes);
    }

    private static Map<String, Entry> load(Path file, String program) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < FIRST_LINE.length || ByteBuffer.wrap(bytes).getLong(end) != checksum(Arrays.copyOf(bytes, end))) {
                return Map.of();
            }
            ByteBuffer in = ByteBuffer.wrap(bytes, FIRST_LINE.length, end - FIRST_LINE.length);
            boolean ours = Arrays.equals(FIRST_LINE, 0, FIRST_LINE.length, bytes, 0, FIRST_LINE.length);
            if (!ours || !program.equals(SubjectForm.text(in))) {
                return Map.of();
            }
            int count = SubjectForm.count(in);
            Map<String, Entry> entries = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                entries.put(SubjectForm.text(in), new Entry(part(in), part(in)));
            }
            return entries;
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    private static ByteBuffer part(ByteBuffer in) {
        int length = SubjectForm.count(in);
        ByteBuffer part = ByteBuffer.wrap(in.array(), in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static long checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
