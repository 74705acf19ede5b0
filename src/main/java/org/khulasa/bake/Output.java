package org.khulasa.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** The files of a site on their way into the staging folder. Thread-safe. */
final class Output {
    private final Path root;
    private final Inspector inspector;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, Manifest.Entry> entries = new ConcurrentSkipListMap<>();

    Output(Path root, Inspector inspector) {
        this.root = root;
        this.inspector = inspector;
    }

    /** Writes one file and shows it to the inspector. {@code path} is relative to the site's root. */
    void write(String path, byte[] bytes) {
        if (path.startsWith("/") || path.contains("..") || path.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a page outside the site: " + path);
        }
        try {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            // Noted only after it is there: another thread may write into it at once.
            if (!folders.contains(folder)) {
                Files.createDirectories(root.resolve(folder));
                folders.add(folder);
            }
            write(root.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.put(path, entry(bytes));
        inspector.inspect(path, bytes);
    }

    /** In one piece: {@code Files.write} hands over eight kilobytes at a time. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** Takes a file that stands in the staging folder already, such as an asset that JBake copied. */
    void adopt(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            entries.put(path, entry(bytes));
            inspector.inspect(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifest manifest() {
        return new Manifest(entries);
    }

    private static Manifest.Entry entry(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return new Manifest.Entry(bytes.length, crc.getValue() << 32 | other.getValue());
    }
}
