package org.khulasa.ingest;

import java.util.List;

/** What became of all seeds, in the order of their names. */
public record IngestReport(List<SeedReport> seeds) {
    public IngestReport {
        seeds = List.copyOf(seeds);
    }

    public long count(Outcome outcome) {
        return seeds.stream().filter(s -> s.outcome() == outcome).count();
    }

    public long count(Change change) {
        return seeds.stream().filter(s -> s.change() == change).count();
    }
}
