package org.khulasa.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The report as one page that needs nothing else: seeds that want a look come first, open. */
final class ReportHtml implements Closeable {
    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Cleaning report</title>
            <style>
            :root { color-scheme: light dark; --kept: #1a7f37; --out: #8c959f; --head: #0550ae; --bad: #cf222e; }
            @media (prefers-color-scheme: dark) { :root { --kept: #57d364; --out: #848d97; --head: #79c0ff; --bad: #ff7b72; } }
            body { font: 15px/1.5 system-ui, sans-serif; max-inline-size: 75rem; margin: 2rem auto; padding-inline: 1rem; }
            summary { cursor: pointer; padding-block: .4rem; }
            table { inline-size: 100%; border-collapse: collapse; margin-block-end: 2rem; }
            td, th { vertical-align: top; text-align: start; padding: .15rem .5rem; border-block-end: 1px solid #8883; }
            td:first-child { color: var(--out); font-variant-numeric: tabular-nums; }
            td[dir=rtl] { font-size: 1.05rem; line-height: 1.8; inline-size: 60%; overflow-wrap: anywhere; }
            tr.body td[dir=rtl], tr.subhead td[dir=rtl] { border-inline-start: 4px solid var(--kept); }
            tr.head td[dir=rtl] { border-inline-start: 4px solid var(--head); }
            tr.out td[dir=rtl] { border-inline-start: 4px solid var(--out); color: var(--out); text-decoration: line-through; }
            tr.subhead td[dir=rtl] { font-weight: 700; }
            .refused, .duplicate, .conflict, .lost { color: var(--bad); }
            small { color: var(--out); }
            </style>
            </head>
            <body>
            """;

    /** Browsers open a page of some ten megabytes; the rest of a big run is in the JSON Lines. */
    private static final int DOUBTFUL = 5_000;

    private static final int PLAIN = 1_000;

    private final Path file;
    private final Path others;
    private final Writer doubtful;
    private final Writer plain;
    private int seeds;
    private int articles;
    private int doubts;

    /**
     * @param file written by {@link #finish()}; two parts stand beside it until then
     */
    ReportHtml(Path file) throws IOException {
        this.file = file;
        this.others = file.resolveSibling(file.getFileName() + ".plain");
        this.doubtful = Files.newBufferedWriter(part(), StandardCharsets.UTF_8);
        this.plain = Files.newBufferedWriter(others, StandardCharsets.UTF_8);
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".doubtful");
    }

    void take(SeedReport seed) throws IOException {
        seeds++;
        articles += seed.outcome() == Outcome.ARTICLE ? 1 : 0;
        if (isDoubtful(seed)) {
            doubts++;
            if (doubts <= DOUBTFUL) {
                seed(seed, doubtful);
            }
        } else if (seeds - doubts <= PLAIN) {
            seed(seed, plain);
        }
    }

    /** Puts the page together: those that want a look come first. */
    void finish() throws IOException {
        doubtful.close();
        plain.close();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(top().getBytes(StandardCharsets.UTF_8));
            Files.copy(part(), out);
            Files.copy(others, out);
            out.write("</body>\n</html>\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private String top() {
        int missing = Math.max(0, doubts - DOUBTFUL) + Math.max(0, seeds - doubts - PLAIN);
        return HEAD + "<h1>Cleaning report</h1>\n<p>" + seeds + " seeds, " + articles
                + " articles. Lines that are struck through were removed.</p>\n"
                + (missing == 0
                        ? ""
                        : "<p>" + missing + " seeds are left out here: the page shows the first " + DOUBTFUL
                                + " that want a look and " + PLAIN
                                + " others. The JSON Lines beside it have all.</p>\n");
    }

    @Override
    public void close() throws IOException {
        try (doubtful;
                plain) {
            Files.deleteIfExists(part());
            Files.deleteIfExists(others);
        }
    }

    private static boolean isDoubtful(SeedReport seed) {
        return seed.outcome() != Outcome.ARTICLE && seed.outcome() != Outcome.IGNORED
                || seed.change() == Change.CONFLICT
                || seed.change() == Change.WOULD_CHANGE;
    }

    private static void seed(SeedReport seed, Writer out) throws IOException {
        String title = seed.title() == null ? "" : " <span lang=\"ar\" dir=\"rtl\">" + escape(seed.title()) + "</span>";
        String state = seed.outcome() == Outcome.ARTICLE
                ? seed.change().id()
                : seed.outcome().id();
        String date = seed.published() == null ? "undated" : seed.published();
        out.write("<details" + (isDoubtful(seed) ? " open" : "") + ">\n<summary><b>" + escape(seed.seed()) + "</b>"
                + title
                + " <span class=\"" + state + "\">" + state + "</span> <small>"
                + (seed.outcome() == Outcome.ARTICLE ? date : "") + " " + escape(seed.reason()) + "</small>"
                + (seed.outcome() == Outcome.ARTICLE ? lost(seed) : "") + "</summary>\n");
        out.write("<table>\n<tr><th>Line<th>Text<th>Label<th>Reason</tr>\n");
        for (LabelledLine line : seed.lines()) {
            out.write("<tr class=\"" + group(line.label()) + "\"><td>" + line.number()
                    + "</td><td lang=\"ar\" dir=\"rtl\">" + escape(line.text()) + "</td><td>"
                    + line.label().id() + "</td><td>" + escape(line.reason()) + "</td></tr>\n");
        }
        out.write("</table>\n</details>\n");
    }

    /** A word about removed lines that may have been the article's. */
    private static String lost(SeedReport seed) {
        Set<String> title = Words.stems(Words.of(seed.title() == null ? "" : seed.title()));
        long lost =
                seed.lines().stream().filter(line -> line.isLostSentence(title)).count();
        return lost == 0
                ? ""
                : " <span class=\"lost\">"
                        + (lost == 1 ? "1 removed line reads" : lost + " removed lines read")
                        + " like a paragraph</span>";
    }

    private static String group(Label label) {
        return switch (label) {
            case BODY -> "body";
            case SUBHEAD -> "subhead";
            default -> label.isKept() ? "head" : "out";
        };
    }

    /** Direction controls of a raw line would turn the page around: they are shown, not obeyed. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (Invisible.overrides(c)) {
                        out.append(String.format(Locale.ROOT, "[U+%04X]", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
