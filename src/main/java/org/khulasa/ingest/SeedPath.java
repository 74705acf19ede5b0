package org.khulasa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/**
 * A file of the folder of seeds.
 *
 * @param file where it is
 * @param path as messages name it
 */
record SeedPath(Path file, String path) {
    /** What a file holds, by the end of its name; {@code .gz} behind it means compressed. */
    enum Format {
        TEXT,
        HTML,
        RECORDS
    }

    String name() {
        return file.getFileName().toString();
    }

    boolean isCompressed() {
        return name().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Null when it is none that is read. */
    static @Nullable Format format(String name) {
        String end = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (end.endsWith(".txt")) {
            return Format.TEXT;
        }
        if (end.endsWith(".html") || end.endsWith(".htm")) {
            return Format.HTML;
        }
        return end.endsWith(".jsonl") ? Format.RECORDS : null;
    }

    /** Why it must not even be opened: opening a pipe blocks, and a link can bring in what nobody meant to publish. */
    @Nullable
    Problem obstacle() {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return refusal("E-FILE", "a folder, not a file", "move the seeds in it up, or remove it");
        }
        if (Files.isSymbolicLink(file) && !staysInside()) {
            String what = "a link that leads nowhere or out of the folder: ignored";
            return Problem.warning("W-LINK", Place.file(path), what, "put the file itself here");
        }
        return Files.isRegularFile(file) ? null : refusal("E-FILE", "not a regular file", "remove it");
    }

    /** A link to another file of the folder is that file. */
    private boolean staysInside() {
        try {
            Path target = file.toRealPath();
            Path folder = file.toAbsolutePath().getParent();
            return Files.isRegularFile(target) && folder != null && target.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // dangling, or a loop
        }
    }

    /** Its bytes, decompressed. */
    InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!isCompressed()) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The exception's message repeats the path and says nothing else. */
    Problem failure(IOException e) {
        if (isCompressed() && (e instanceof java.io.EOFException || e instanceof java.util.zip.ZipException)) {
            return refusal("E-GZIP", "damaged or cut off: it cannot be decompressed to its end", "fetch it again");
        }
        String reason = e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
        return refusal("E-READ", "cannot be read: " + reason, "check its permissions");
    }

    Problem refusal(String code, String what, String help) {
        return Problem.quarantine(code, Place.file(path), what, help);
    }
}
