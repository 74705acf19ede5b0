package org.khulasa.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.CacheFile;
import org.khulasa.content.Content;

/**
 * The automaton over all names as the last run made it: with 25,000 names most of the time to start goes into making it. It
 * is used only for the very state of the content that it was made of, and made anew when the file is missing or damaged.
 */
public final class NameCache {
    private final @Nullable Path file;
    private final long edition;

    private NameCache(@Nullable Path file, long edition) {
        this.file = file;
        this.edition = edition;
    }

    /**
     * The cache in a file.
     *
     * @param edition the content's, as {@link org.khulasa.content.SubjectCache#edition} tells it; null keeps nothing
     */
    public static NameCache of(Path file, @Nullable Long edition) {
        return edition == null ? none() : new NameCache(file, edition);
    }

    /** Knows nothing and keeps nothing. */
    public static NameCache none() {
        return new NameCache(null, 0);
    }

    @Nullable
    Automaton<Pattern> automaton(Content content) {
        ByteBuffer in = file == null ? null : CacheFile.read(file);
        try {
            return in == null || in.getLong() != edition ? null : new Automaton<>(in, Entries.read(content, in));
        } catch (RuntimeException e) {
            return null;
        }
    }

    void keep(Entries entries, Automaton<Pattern> automaton) {
        if (file != null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(edition).array());
            entries.write(out);
            automaton.write(out);
            CacheFile.write(file, out.toByteArray());
        }
    }
}
