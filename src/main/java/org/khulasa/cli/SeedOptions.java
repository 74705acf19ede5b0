package org.khulasa.cli;

import org.khulasa.ingest.IngestRequest.Wishes;
import picocli.CommandLine.Option;

/** Options of the commands that read seeds. */
final class SeedOptions {
    @Option(names = "--prune", description = "Take down articles whose seed is gone or ignored and that nobody edited.")
    boolean prune;

    @Option(names = "--max-document", paramLabel = "MB", description = "Size of a single document (default: 2).")
    int megabytes = 2;

    Wishes wishes() {
        return new Wishes(false, prune, megabytes);
    }
}
