package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveAction;
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
        private @Nullable Batch<T> making;

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
            Batch<T> next = new Batch<>(batch, work);
            next.fork();
            handOver();
            making = next;
        }

        private void handOver() throws IOException {
            if (making != null) {
                making.join();
                for (T made : making.made) {
                    sink.take(made);
                }
            }
        }
    }

    /**
     * Documents of which each half is worked on beside the other. No parallel stream: it would run within a task of the pool
     * that it runs on, and such streams can wait for each other for ever (seen on JDK 17).
     */
    private static final class Batch<T> extends RecursiveAction {
        private static final long serialVersionUID = 1;

        private final transient List<Source> sources;
        private final transient Function<Source, T> work;
        /** What was made of each, once the task is done. */
        private transient List<T> made = List.of();

        Batch(List<Source> sources, Function<Source, T> work) {
            this.sources = sources;
            this.work = work;
        }

        @Override
        protected void compute() {
            int half = sources.size() / 2;
            if (half == 0) {
                made = sources.stream().map(work).toList();
                return;
            }
            Batch<T> first = new Batch<>(sources.subList(0, half), work);
            Batch<T> second = new Batch<>(sources.subList(half, sources.size()), work);
            invokeAll(first, second);
            List<T> both = new ArrayList<>(first.made);
            both.addAll(second.made);
            made = both;
        }
    }
}
