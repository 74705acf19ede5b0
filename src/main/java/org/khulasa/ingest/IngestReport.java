package org.khulasa.ingest;

import java.io.IOException;
import java.nio.file.Path;
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

    /** Writes one JSON object a line, for machines. */
    public void jsonl(Path file) throws IOException {
        ReportFile.write(file, out -> ReportJson.write(seeds, out));
    }

    /** Writes one page for the maintainer: every raw line, kept or removed, with its reason. */
    public void html(Path file) throws IOException {
        ReportFile.write(file, out -> ReportHtml.write(seeds, out));
    }
}
