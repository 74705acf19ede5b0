package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All documents of a folder, in the order of file names and of records in them. They can be gone through as often as one
 * likes; only a few hundred are in memory at a time, whatever the folder holds.
 */
final class Seeds {
    private final Path folder;
    private final SeedFolder listing;
    private final int limit;

    /**
     * @param limit bytes that a document may have
     */
    Seeds(Path folder, SeedFolder listing, int limit) {
        this.folder = folder;
        this.listing = listing;
        this.limit = limit;
    }

    /** Takes what was made of the documents, one after the other, in their order. */
    @FunctionalInterface
    interface Sink<T> {
        void take(T made) throws IOException;
    }

    /**
     * Makes something of every document, on all cores, and hands it over in order, on the caller's thread. While one batch
     * is handed over the next one is being made.
     *
     * @throws IOException when the sink throws it; faults of files are documents that are refused
     */
    <T> void each(Function<Source, T> work, Sink<T> sink) throws IOException {
        Batches<T> batches = new Batches<>(work, sink);
        for (Path file : listing.files()) {
            String name = file.getFileName().toString();
            SeedPath path = new SeedPath(file, SeedFolder.pathOf(folder, name));
            if (listing.ignored().contains(name)) {
                batches.add(new Source(name, 0, Reading.Ignored::new));
            } else if (SeedPath.format(name) == SeedPath.Format.RECORDS) {
                try (Records records = new Records(path, limit, listing.ignored())) {
                    for (Source source = records.next(); source != null; source = records.next()) {
                        batches.add(source);
                    }
                }
            } else {
                long bytes = Math.min(file.toFile().length() * (path.isCompressed() ? 8 : 1), limit);
                batches.add(new Source(name, bytes, () -> new SeedReader(path, limit).read()));
            }
        }
        batches.finish();
    }

    private static final class Batches<T> {
        /** Enough to keep all cores busy, little to keep in memory. */
        private static final int DOCUMENTS = 256;

        private static final long BYTES = 4 << 20;

        private final Function<Source, T> work;
        private final Sink<T> sink;
        private final List<Source> waiting = new ArrayList<>();
        private long bytes;
        private @Nullable ForkJoinTask<List<T>> making;

        Batches(Function<Source, T> work, Sink<T> sink) {
            this.work = work;
            this.sink = sink;
        }

        void add(Source source) throws IOException {
            waiting.add(source);
            bytes += source.bytes();
            if (waiting.size() == DOCUMENTS || bytes >= BYTES) {
                start();
            }
        }

        void finish() throws IOException {
            start();
            handOver();
        }

        private void start() throws IOException {
            List<Source> batch = List.copyOf(waiting);
            waiting.clear();
            bytes = 0;
            ForkJoinTask<List<T>> next = ForkJoinTask.adapt(
                            () -> batch.parallelStream().map(work).toList())
                    .fork();
            handOver();
            making = next;
        }

        private void handOver() throws IOException {
            if (making != null) {
                for (T made : making.join()) {
                    sink.take(made);
                }
            }
        }
    }
}
