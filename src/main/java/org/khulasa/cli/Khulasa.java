package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.bake.Project;
import org.khulasa.check.SiteCheck;
import org.khulasa.content.Content;
import org.khulasa.content.OfficeGaps;
import org.khulasa.ingest.IngestCounts;
import org.khulasa.ingest.ReportJson;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands. Without one, {@code build} runs. */
@Command(
        name = "khulasa",
        mixinStandardHelpOptions = true,
        version = "khulasa 0.1.0",
        sortOptions = false,
        description = "Raw Arabic news text in, a bilingual site out.")
final class Khulasa extends WithOptions {
    /** The commands by name, in the order of the help. */
    static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    /** Those of them that make pages. */
    static final Set<String> BAKING = Set.of("build", "bake", "serve");

    static {
        COMMANDS.put("build", Build::new);
        COMMANDS.put("ingest", IngestSeeds::new);
        COMMANDS.put("bake", Bake::new);
        COMMANDS.put("check", Check::new);
        COMMANDS.put("serve", Serve::new);
        COMMANDS.put("explain", Explain::new);
        // Not DraftCommand::new: a reference to a constructor loads its class, and what that names, in every command.
        COMMANDS.put("draft", () -> new DraftCommand());
        COMMANDS.put("review", () -> new ReviewCommand());
        COMMANDS.put("config", Config::new);
        COMMANDS.put("completion", Completion::new);
    }

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Override
    public Integer call() {
        return new Run(options).site(pipeline -> pipeline.build(seeds.wishes()));
    }

    @Command(name = "build", mixinStandardHelpOptions = true, description = "Ingest, bake and check (the default).")
    static final class Build extends WithOptions {
        @Mixin
        private final SeedOptions seeds = new SeedOptions();

        @Override
        public Integer call() {
            return new Run(options).site(pipeline -> pipeline.build(seeds.wishes()));
        }
    }

    @Command(name = "ingest", mixinStandardHelpOptions = true, description = "Turn seeds into articles.")
    static final class IngestSeeds extends WithOptions {
        @Option(names = "--reclean", description = "Also rewrite what the cleaner would now do better.")
        private boolean reclean;

        @Option(
                names = "--explain",
                paramLabel = "FILE",
                description = "Print one seed's lines with labels and reasons.")
        private @Nullable String explain;

        @Mixin
        private final SeedOptions seeds = new SeedOptions();

        @Override
        public Integer call() {
            Run run = new Run(options);
            Pipeline pipeline = new Pipeline(options);
            StringBuilder explained = new StringBuilder();
            return run.guarded(() -> {
                IngestCounts counts = pipeline.ingest(seeds.wishes().withReclean(reclean), report -> {
                    if (options.json) {
                        run.console().line(out -> ReportJson.write(report, out));
                    }
                    if (explain != null && isOf(report.seed(), explain)) {
                        explained.append(IngestText.lines(report));
                    }
                });
                run.console().problems(pipeline.problems().sorted());
                if (explain != null && explained.isEmpty()) {
                    run.console()
                            .error("error there is no seed '" + explain + "'\n  help: name a file of "
                                    + options.seeds());
                    return ExitCode.USAGE;
                }
                if (explain != null && !options.json) {
                    run.console().print(explained.toString());
                }
                run.console().say("%s", IngestText.summary(counts));
                return options.strict && !pipeline.problems().isEmpty() ? ExitCode.CONTENT : ExitCode.OK;
            });
        }

        /** A file is all of its records. */
        private static boolean isOf(String seed, String asked) {
            String name = Path.of(asked).getFileName().toString();
            return seed.equals(name) || seed.startsWith(name + "#");
        }
    }

    @Command(name = "bake", mixinStandardHelpOptions = true, description = "Make the site from content alone.")
    static final class Bake extends WithOptions {
        @Override
        public Integer call() {
            return new Run(options).site(Pipeline::bake);
        }
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Check the finished site.")
    static final class Check extends WithOptions {
        @Option(names = "--gaps", description = "Tell also when nobody is known to have held an office.")
        private boolean gaps;

        @Override
        public Integer call() {
            Run run = new Run(options);
            return run.guarded(() -> {
                if (!Files.isDirectory(options.output())) {
                    throw new IOException("there is no site in " + options.output() + ": run ./khulasa build");
                }
                Problems problems = new Problems();
                Project project = Project.load(options.folders());
                SiteCheck.check(options.output(), project.settings().basePath(), options.content(), problems);
                if (gaps) {
                    OfficeGaps.tell(options.read(problems), options.content(), problems);
                }
                run.console().problems(problems.sorted());
                run.console().say("%s", Run.number(problems.sorted().size(), "problem"));
                boolean failed = problems.has(Problem.Severity.FATAL) || options.strict && !problems.isEmpty();
                return failed ? ExitCode.CHECK : ExitCode.OK;
            });
        }
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Build, serve on this machine, and build again when a file changes.")
    static final class Serve extends WithOptions {
        @Option(names = "--open", description = "Open it in the browser.")
        private boolean open;

        @Option(names = "--port", paramLabel = "N", description = "Port (default: 8020, or the next free one).")
        private int port = 8020;

        @Override
        public Integer call() {
            return new Server(options, port).run(open);
        }
    }

    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description = "Print an article with what was found in it, and why.")
    static final class Explain extends WithOptions {
        @Parameters(paramLabel = "SLUG", description = "The article's file name without .md.")
        private String slug = "";

        @Override
        public Integer call() {
            Run run = new Run(options);
            return run.guarded(() -> {
                Problems problems = new Problems();
                Content content = options.read(problems);
                for (Annotated annotated : new Pipeline(options).annotate(content)) {
                    if (annotated.article().slug().equals(slug)
                            || annotated.article().key().equals(slug)) {
                        run.console().print(Explanation.of(annotated));
                        return ExitCode.OK;
                    }
                }
                run.console()
                        .error("error there is no published article '" + slug + "'\n  help: name a file of "
                                + options.content() + "/articles without its folder and .md");
                return ExitCode.USAGE;
            });
        }
    }

    @Command(
            name = "config",
            mixinStandardHelpOptions = true,
            description = "Print every setting with where it comes from.")
    static final class Config extends WithOptions {
        @Override
        public Integer call() {
            Run run = new Run(options);
            return run.guarded(() -> {
                for (Project.Origin origin : Project.load(options.folders()).origins()) {
                    run.console().print(origin.key() + " = " + origin.value() + "  (" + origin.from() + ")");
                }
                return ExitCode.OK;
            });
        }
    }

    @Command(
            name = "completion",
            mixinStandardHelpOptions = true,
            description = "Print a completion script for bash or zsh: source <(./khulasa completion).")
    static final class Completion extends WithOptions {
        @Override
        public Integer call() {
            CommandLine line = new CommandLine(new Khulasa());
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
            new Run(options).console().print(AutoComplete.bash("khulasa", line));
            return ExitCode.OK;
        }
    }
}
