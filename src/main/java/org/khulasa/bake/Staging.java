package org.khulasa.bake;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a site is baked before it takes the old one's place, and the lock that keeps a second build away.
 *
 * <p>Publishing is two renames: the old site aside, the new one in. Whatever interrupts it, one whole site is on the disk,
 * under its name or beside it; {@link #open} puts it back.
 */
public final class Staging implements AutoCloseable {
    private final Path site;
    private final Path staged;
    private final Path old;
    private final FileChannel channel;
    private final FileLock lock;

    private Staging(Path site, FileChannel channel, FileLock lock) {
        this.site = site;
        this.staged = beside(site, ".staging");
        this.old = beside(site, ".old");
        this.channel = channel;
        this.lock = lock;
    }

    /** A folder that must not be written to; the message says why and what to do. */
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /** Another run has the output; the message says what to do. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1;

        BusyException(String message) {
            super(message);
        }
    }

    /**
     * Locks the output folder, repairs what an interrupted run left, and makes an empty staging folder.
     *
     * @param output where the site goes; made by us before, empty, or not there
     * @param sources folders that the output must not be or hold
     * @throws RefusedException when the output is no place for a site
     * @throws BusyException when another run has it
     */
    public static Staging open(Path output, List<Path> sources) throws IOException {
        Path site = output.toAbsolutePath().normalize();
        refuseUnsafe(site, sources);
        Path parent = site.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        FileChannel channel =
                FileChannel.open(beside(site, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new BusyException(site + " is being built by another run: wait for it to end");
        }
        Staging staging = new Staging(site, channel, lock);
        try {
            staging.repair();
            refuseForeign(site);
            Files.createDirectories(staging.staged);
            return staging;
        } catch (IOException | RuntimeException e) {
            staging.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void refuseUnsafe(Path site, List<Path> sources) throws RefusedException {
        if (site.getNameCount() == 0) {
            throw new RefusedException(site + " cannot be the output: name a folder of its own");
        }
        for (Path source : sources) {
            Path folder = source.toAbsolutePath().normalize();
            if (folder.startsWith(site) || site.startsWith(folder)) {
                throw new RefusedException(
                        site + " cannot be the output: " + folder + " is a source; name a folder of its own");
            }
        }
        if (Files.exists(site) && !Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(site + " cannot be the output: it is not a folder");
        }
    }

    private static void refuseForeign(Path site) throws IOException {
        if (!Files.isDirectory(site) || Manifest.marks(site)) {
            return;
        }
        try (Stream<Path> files = Files.list(site)) {
            if (files.findAny().isPresent()) {
                throw new RefusedException(site
                        + " cannot be the output: it has files that this program did not make; name an empty folder");
            }
        }
    }

    /** Puts a site back that was renamed aside, and removes leftovers of runs that did not end. */
    private void repair() throws IOException {
        if (!Files.exists(site) && Manifest.marks(old)) {
            Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(old);
        delete(staged);
    }

    /** Where the new site is written. */
    public Path folder() {
        return staged;
    }

    /** The manifest of the site that stands in the output now. */
    Manifest published() {
        return Manifest.read(site);
    }

    void seal(Manifest manifest) throws IOException {
        Files.writeString(staged.resolve(Manifest.NAME), manifest.text(), StandardCharsets.UTF_8);
    }

    /** Puts the staged site in the old one's place. */
    public void publish() throws IOException {
        if (Files.exists(site)) {
            Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staged, site, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Removes the staging folder if it was not published, and lets the next run in. */
    @Override
    public void close() throws IOException {
        delete(staged);
        lock.release();
        channel.close();
    }

    private static Path beside(Path site, String suffix) {
        return site.resolveSibling("." + site.getFileName() + suffix);
    }

    /**
     * Removes a folder with all in it. Most of a site are files, and {@link File#delete} does not ask first what a thing is:
     * what it leaves are folders that hold something. Level by level, since streams of one pool that run within each other
     * can wait for each other for ever (seen on JDK 17). Links are not followed.
     */
    private static void delete(Path folder) throws IOException {
        List<File> level = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? List.of(folder.toFile()) : List.of();
        Deque<File> folders = new ArrayDeque<>();
        while (!level.isEmpty()) {
            List<File> left =
                    level.parallelStream().filter(file -> !file.delete()).toList();
            left.forEach(folders::push);
            level = left.stream()
                    .map(File::listFiles)
                    .filter(Objects::nonNull)
                    .flatMap(Arrays::stream)
                    .toList();
        }
        for (File file : folders) {
            Files.deleteIfExists(file.toPath());
        }
    }
}
