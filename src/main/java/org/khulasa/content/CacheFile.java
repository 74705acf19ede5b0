package org.khulasa.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of bytes that spares work and may be missing: it ends in a checksum, comes whole or not at all, and nothing is said
 * when it can be neither read nor written.
 */
public final class CacheFile {
    private CacheFile() {}

    /** What was written, without the checksum; null when there is no such file or it is not as it was written. */
    public static @Nullable ByteBuffer read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
                return null;
            }
            return ByteBuffer.wrap(bytes, 0, end);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The checksum of what {@link #read} gave. */
    static long checksum(ByteBuffer read) {
        return ByteBuffer.wrap(read.array()).getLong(read.limit());
    }

    /** Writes the file in one step; its checksum, or null when that failed. The folder may be read-only, or on a full disk. */
    public static @Nullable Long write(Path file, byte[] bytes) {
        long checksum = checksum(bytes, bytes.length);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".tmp");
            try {
                try (var out = Files.newOutputStream(fresh)) {
                    out.write(bytes);
                    out.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return checksum;
        } catch (IOException e) {
            return null;
        }
    }

    /** Two sums of 32 bits: one alone would be the same for two tables of names once in four thousand million edits. */
    private static long checksum(byte[] bytes, int length) {
        CRC32C first = new CRC32C();
        first.update(bytes, 0, length);
        CRC32 second = new CRC32();
        second.update(bytes, 0, length);
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
