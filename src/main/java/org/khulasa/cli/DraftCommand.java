package org.khulasa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotator;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.draft.Candidates;
import org.khulasa.draft.Drafter;
import org.khulasa.draft.Endpoint;
import org.khulasa.draft.Tally;
import org.khulasa.english.DraftCheck;
import org.khulasa.english.SupportCheck;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft}: the only command that talks to a network, and only to the endpoint that somebody named. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Let a language model draft English, which a person then reviews.")
final class DraftCommand extends WithOptions {
    @Parameters(paramLabel = "SLUG", description = "Articles (default: all without English or with an outdated draft).")
    private List<String> slugs = new ArrayList<>();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "OpenAI-compatible endpoint (default: KHULASA_DRAFT_URL), as http://localhost:11434/v1.")
    private @Nullable String url;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The model's name there (default: KHULASA_DRAFT_MODEL).")
    private @Nullable String model;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File outside the project with the key alone (default: KHULASA_DRAFT_KEY).")
    private @Nullable Path keyFile;

    @Option(names = "--limit", paramLabel = "N", description = "Most articles to draft.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--parallel", paramLabel = "N", description = "Requests at once (default: 2).")
    private int parallel = 2;

    @Option(names = "--timeout", paramLabel = "S", description = "Seconds that an answer may take (default: 60).")
    private int timeout = 60;

    @Option(
            names = "--redraft",
            description = "Also replace reviewed drafts that are outdated, and unreviewed ones of the articles named.")
    private boolean redraft;

    @Option(names = "--dry-run", description = "Print what would be asked (with --verbose in full); ask nothing.")
    private boolean dry;

    @Override
    public Integer call() {
        Run run = new Run(options);
        return run.guarded(() -> {
            try {
                return draft(run);
            } catch (Endpoint.UnusableException e) {
                run.console().error("error " + e.getMessage());
                return ExitCode.USAGE;
            }
        });
    }

    private int draft(Run run) throws IOException, InterruptedException, Endpoint.UnusableException {
        if (parallel < 1 || parallel > 64 || limit < 1) {
            throw new Endpoint.UnusableException(
                    "--parallel or --limit is out of bounds\n  help: give --parallel 1 to 64 and --limit 1 or more");
        }
        Content content = content(run, options);
        for (String slug : slugs) {
            if (Candidates.named(content, slug).isEmpty()) {
                run.console().error(unknown(slug, options));
                return ExitCode.USAGE;
            }
        }
        Problems problems = new Problems();
        List<Article> articles = Candidates.of(content, new Candidates.Wish(slugs, limit, redraft), problems);
        if (dry) {
            run.console().problems(problems.sorted());
            return preview(run, content, articles);
        }
        Endpoint endpoint = Endpoint.of(
                or(url, "KHULASA_DRAFT_URL"), or(model, "KHULASA_DRAFT_MODEL"), key(), Duration.ofSeconds(timeout));
        Tally tally = new Tally(0, 0, 0, 0, 0, 0);
        if (!articles.isEmpty()) {
            Drafter.Order order = new Drafter.Order(
                    options.content(), options.root().resolve("target/drafts"), day(options), parallel);
            Gazetteer gazetteer = Gazetteer.of(content);
            DraftCheck check =
                    new SupportCheck(content, gazetteer).ofDrafts(new Annotator(gazetteer, content)::annotate);
            try (Progress progress = new Progress(options, "drafts of " + articles.size())) {
                tally = Drafter.at(endpoint, check, content, order).run(articles, problems, progress::step);
            }
        }
        List<Problem> sorted = problems.sorted();
        run.console().problems(sorted);
        run.console().summary(figures(tally), sorted);
        run.console().say("%s", tally.text());
        if (tally.failed() + tally.skipped() > 0) {
            return ExitCode.ENVIRONMENT;
        }
        return options.strict && !sorted.isEmpty() ? ExitCode.CONTENT : ExitCode.OK;
    }

    private int preview(Run run, Content content, List<Article> articles) {
        List<Drafter.Preview> previews = Drafter.preview(content, articles);
        long tokens = 0;
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Drafter.Preview preview = previews.get(i);
            tokens += preview.tokens();
            run.console()
                    .say(
                            "%s: %s, about %,d tokens",
                            article.path(), Run.number(article.body().size(), "paragraph"), preview.tokens());
            if (options.verbose) {
                run.console().say("%s", preview.text());
            }
        }
        run.console()
                .say("%s, about %,d tokens in all; nothing was asked", Run.number(articles.size(), "article"), tokens);
        run.console().summary(Map.of("articles", articles.size(), "tokens", tokens), List.of());
        return ExitCode.OK;
    }

    private static Map<String, Object> figures(Tally tally) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("written", tally.written());
        figures.put("aside", tally.aside());
        figures.put("failed", tally.failed());
        figures.put("skipped", tally.skipped());
        figures.put("tokensIn", tally.tokensIn());
        figures.put("tokensOut", tally.tokensOut());
        return figures;
    }

    private static @Nullable String or(@Nullable String given, String variable) {
        return given == null ? System.getenv(variable) : given;
    }

    /** The key never comes from the project: what lies there is committed one day. */
    private @Nullable String key() throws IOException, Endpoint.UnusableException {
        if (keyFile == null) {
            return System.getenv("KHULASA_DRAFT_KEY");
        }
        if (!Files.isRegularFile(keyFile) || Files.size(keyFile) > 10_000) {
            throw new Endpoint.UnusableException(
                    "'" + keyFile + "' is no file with a key\n  help: put the key alone, on one line, into a file");
        }
        Path real = keyFile.toRealPath();
        List<Path> folders = List.of(options.root(), options.content());
        for (Path folder : folders) {
            if (Files.exists(folder) && real.startsWith(folder.toRealPath())) {
                throw new Endpoint.UnusableException(
                        "'" + keyFile + "' lies in the project, where a key gets committed\n"
                                + "  help: move it out of " + folder + ", or put the key into KHULASA_DRAFT_KEY");
            }
        }
        return Files.readString(real, StandardCharsets.UTF_8);
    }

    /** All that can be read; what is left out is told, since no article of it can be drafted or reviewed. */
    static Content content(Run run, Options options) throws IOException {
        Problems problems = new Problems();
        Content content = options.read(problems);
        run.console()
                .problems(problems.sorted().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.QUARANTINE)
                        .toList());
        return content;
    }

    /** The day of the run, as {@code --as-of} says or as it is here. */
    static LocalDate day(Options options) {
        return options.asOf == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : options.asOf;
    }

    static String unknown(String slug, Options options) {
        return String.format(
                Locale.ROOT,
                "error there is no article '%s'\n  help: name a file of %s/articles without its folder and .md",
                slug,
                options.content());
    }
}
