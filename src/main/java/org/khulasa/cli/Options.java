package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khulasa.bake.Project;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.SubjectCache;
import org.khulasa.gazetteer.NameCache;
import org.khulasa.problem.Problems;
import picocli.CommandLine.Option;

/** Options that all commands share. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class Options {
    @Option(names = "--seeds", paramLabel = "DIR", description = "Raw texts (default: seeds).")
    @Nullable
    Path seeds;

    @Option(names = "--content", paramLabel = "DIR", description = "Articles, leaders, topics (default: content).")
    @Nullable
    Path content;

    @Option(names = "--templates", paramLabel = "DIR", description = "Page templates (default: templates).")
    @Nullable
    Path templates;

    @Option(names = "--assets", paramLabel = "DIR", description = "Stylesheet and fonts (default: assets).")
    @Nullable
    Path assets;

    @Option(names = "--output", paramLabel = "DIR", description = "Where the site goes (default: target/site).")
    @Nullable
    Path output;

    @Option(names = "--report", paramLabel = "FILE", description = "Ingest report (default: target/ingest.jsonl).")
    @Nullable
    Path report;

    @Option(names = "--base-url", paramLabel = "URL", description = "Address of the published site's root.")
    @Nullable
    String baseUrl;

    @Option(names = "--strict", description = "Treat every problem as an error: publish nothing, exit 1.")
    boolean strict;

    @Option(names = "--json", description = "Print one JSON document instead of the summary.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print what is done, and our own stack traces.")
    boolean verbose;

    @Option(names = "--no-color", description = "No colours (also with NO_COLOR set).")
    boolean noColor;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one for each processor).")
    int threads;

    @Option(names = "--timings", description = "Print how long each step took.")
    boolean timings;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The only clock: warn about dates after this day (YYYY-MM-DD).")
    @Nullable
    LocalDate asOf;

    private @Nullable SubjectCache cache;

    /** The project's folder: the launcher names it, else it is the current folder. */
    Path root() {
        return Path.of(System.getProperty("khulasa.home", "")).toAbsolutePath();
    }

    Path seeds() {
        return or(seeds, "seeds");
    }

    Path content() {
        return or(content, "content");
    }

    Path templates() {
        return or(templates, "templates");
    }

    Path assets() {
        return or(assets, "assets");
    }

    Path output() {
        return or(output, "target/site");
    }

    Path report() {
        return or(report, "target/ingest.jsonl");
    }

    /** Reads the content; what was understood of it at the last run is taken from there. */
    Content read(Problems problems) throws IOException {
        if (cache == null) {
            cache = SubjectCache.open(root().resolve("target/cache/subjects"));
        }
        return ContentReader.read(content(), cache, problems);
    }

    /** The names of the content that was read last, as the last run put them together. */
    NameCache names() {
        return NameCache.of(root().resolve("target/cache/names"), cache == null ? null : cache.edition());
    }

    Project.Folders folders() {
        return new Project.Folders(root(), content(), templates(), assets(), output(), baseUrl);
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private Path or(@Nullable Path given, String name) {
        return given == null ? root().resolve(name) : given;
    }
}
