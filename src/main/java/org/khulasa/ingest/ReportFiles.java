package org.khulasa.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The report as files, written while the run goes on: one JSON object a line for machines, and one page for the maintainer
 * with every raw line, kept or removed, and its reason. They are written beside their places and moved there at the end, so
 * that a reader never finds half of one.
 */
public final class ReportFiles implements SeedReport.Sink, Closeable {
    private final Path jsonl;
    private final Path html;
    private final Writer lines;
    private final ReportHtml page;

    /**
     * @throws IOException when there is no place to write to
     */
    public ReportFiles(Path jsonl, Path html) throws IOException {
        this.jsonl = jsonl.toAbsolutePath();
        this.html = html.toAbsolutePath();
        Files.createDirectories(this.jsonl.resolveSibling("."));
        Files.createDirectories(this.html.resolveSibling("."));
        this.lines = Files.newBufferedWriter(temporary(this.jsonl), StandardCharsets.UTF_8);
        this.page = new ReportHtml(temporary(this.html));
    }

    @Override
    public void take(SeedReport report) throws IOException {
        ReportJson.write(report, lines);
        page.take(report);
    }

    /** Puts both where they belong. */
    public void finish() throws IOException {
        lines.close();
        Files.move(temporary(jsonl), jsonl, StandardCopyOption.REPLACE_EXISTING);
        page.finish();
        Files.move(temporary(html), html, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was not finished leaves nothing. */
    @Override
    public void close() throws IOException {
        try (lines;
                page) {
            Files.deleteIfExists(temporary(jsonl));
            Files.deleteIfExists(temporary(html));
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
