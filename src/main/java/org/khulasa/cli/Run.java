package org.khulasa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.khulasa.bake.Bakery;
import org.khulasa.bake.Project;
import org.khulasa.bake.Staging;
import org.khulasa.ingest.IngestCounts;
import org.khulasa.problem.Problem;

/** Runs work for a command: on the threads it asks for, with every way to fail turned into words and an exit code. */
final class Run {
    private final Options options;
    private final Console console;

    Run(Options options) {
        this.options = options;
        this.console = new Console(options);
    }

    Console console() {
        return console;
    }

    /** Bakes with one of the pipeline's ways, prints problems and summary. */
    int site(Way way) {
        Pipeline pipeline = new Pipeline(options);
        return guarded(() -> {
            Pipeline.Result result = way.through(pipeline);
            List<Problem> problems = pipeline.problems().sorted();
            console.problems(problems);
            if (options.timings) {
                pipeline.timings()
                        .steps()
                        .forEach((step, seconds) ->
                                console.error(String.format(Locale.ROOT, "%8.3f s  %s", seconds, step)));
            }
            console.summary(figures(result, pipeline), problems);
            say(result, pipeline, problems.size());
            return result.published() ? ExitCode.OK : ExitCode.CONTENT;
        });
    }

    /** Which way through the pipeline a command takes. */
    @FunctionalInterface
    interface Way {
        Pipeline.Result through(Pipeline pipeline) throws Exception;
    }

    private Map<String, Object> figures(Pipeline.Result result, Pipeline pipeline) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("published", result.published());
        figures.put("output", options.output().toString());
        figures.put("articles", result.counts().articles());
        figures.put("leaders", result.counts().leaders());
        figures.put("topics", result.counts().topics());
        Bakery.Baked baked = result.baked();
        if (baked != null) {
            figures.put("pages", baked.pages());
            figures.put("files", baked.files());
            figures.put("changed", baked.changed());
            figures.put("bytes", baked.bytes());
        }
        figures.put("seconds", Math.round(pipeline.timings().seconds() * 1000) / 1000.0);
        return figures;
    }

    private void say(Pipeline.Result result, Pipeline pipeline, int problems) {
        IngestCounts ingest = result.ingest();
        if (ingest != null) {
            console.say("%s", IngestText.summary(ingest));
        }
        Bakery.Baked baked = result.baked();
        if (baked == null) {
            return;
        }
        console.say(
                "%s, %s, %s: %s, %d changed, %.1f MB, %s, %.2f s",
                number(result.counts().articles(), "article"),
                number(result.counts().leaders(), "leader"),
                number(result.counts().topics(), "topic"),
                number(baked.pages(), "page"),
                baked.changed(),
                baked.bytes() / 1e6,
                number(problems, "problem"),
                pipeline.timings().seconds());
        console.say(
                "%s",
                result.published()
                        ? "The site is in " + options.output() + ". Look at it: ./khulasa serve --open"
                        : "Nothing was published; the site in " + options.output() + " is as it was.");
    }

    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Runs work on its own pool and answers with its exit code, or with one that says how it failed. */
    int guarded(Callable<Integer> work) {
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private int failed(@Nullable Throwable thrown) {
        Throwable cause = root(thrown);
        if (options.verbose && cause != null) {
            cause.printStackTrace();
        }
        if (cause instanceof Project.ConfigurationException || cause instanceof Staging.RefusedException) {
            console.error("error " + cause.getMessage());
            return ExitCode.USAGE;
        }
        if (cause instanceof Staging.BusyException) {
            console.error("error " + cause.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (cause instanceof IOException) {
            String message = cause.getMessage() == null ? "" : cause.getMessage();
            console.error("error " + cause.getClass().getSimpleName() + ": " + message
                    + "\n  help: check the disk's space and the folder's permissions; the old site is as it was");
            return ExitCode.ENVIRONMENT;
        }
        if (cause instanceof OutOfMemoryError) {
            console.error(
                    "error not enough memory\n  help: give the program more: KHULASA_JAVA_OPTS=-Xmx2g ./khulasa ...");
            return ExitCode.BUG;
        }
        console.error("error a fault of this program: " + cause
                + "\n  help: run it again with --verbose and report what it prints; the old site is as it was");
        return ExitCode.BUG;
    }

    /** Parallel streams and our own wrappers hide what happened; the innermost cause of known kinds is what to say. */
    private static @Nullable Throwable root(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null
                && cause.getCause() != null
                && (cause instanceof UncheckedIOException
                        || cause.getClass() == RuntimeException.class
                        || cause.getCause().getClass() == cause.getClass())) {
            cause = cause.getCause();
        }
        return cause;
    }
}
