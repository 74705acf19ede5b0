package org.khulasa.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Annotator;
import org.khulasa.bake.Bakery;
import org.khulasa.bake.Markup;
import org.khulasa.bake.Project;
import org.khulasa.bake.Staging;
import org.khulasa.check.SiteCheck;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.Spot;
import org.khulasa.english.SupportCheck;
import org.khulasa.gazetteer.Gazetteer;
import org.khulasa.gazetteer.NameCache;
import org.khulasa.ingest.Ingest;
import org.khulasa.ingest.IngestCounts;
import org.khulasa.ingest.IngestRequest;
import org.khulasa.ingest.IngestRequest.Wishes;
import org.khulasa.ingest.ReportFiles;
import org.khulasa.ingest.SeedReport;
import org.khulasa.lang.Messages;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import org.khulasa.site.SiteBuilder;

/**
 * The way through the program: seeds become articles, articles are annotated, pages are made from them, baked into a staging
 * folder, checked, and put in the old site's place.
 */
final class Pipeline {
    private final Options options;
    private final Problems problems = new Problems();
    private final Timings timings = new Timings();
    private @Nullable ForkJoinTask<Names> names;

    Pipeline(Options options) {
        this.options = options;
    }

    /**
     * What a run did.
     *
     * @param baked null when nothing was baked
     * @param published whether the new site stands in the output
     */
    record Result(@Nullable IngestCounts ingest, Counts counts, Bakery.@Nullable Baked baked, boolean published) {}

    /** The project with its messages and templates. */
    private record Frame(Project project, Messages messages, Bakery bakery) {}

    /** The names in a content, to be looked for in Arabic and in English. */
    private record Names(Content content, Gazetteer gazetteer, ForkJoinTask<SupportCheck> support) {}

    /** Published articles and what they are about. */
    record Counts(int articles, int leaders, int topics) {}

    Problems problems() {
        return problems;
    }

    Timings timings() {
        return timings;
    }

    /** Ingest, bake, check, publish. */
    Result build(Wishes wishes) throws Exception {
        ForkJoinTask<Frame> frame = beside(this::frame);
        try (Staging staging = open()) {
            Problems told = new Problems();
            Content before = read(told);
            frame.join(); // a configuration that cannot be used stops before articles are written
            names = beginNames(before);
            IngestCounts report = ingest(before, wishes, seed -> {});
            if (report.changedArticles()) {
                return bake(frame.join(), staging, report, read(problems));
            }
            told.sorted().forEach(problems::add);
            return bake(frame.join(), staging, report, before);
        }
    }

    /** Bake, check, publish, from content alone. */
    Result bake() throws Exception {
        ForkJoinTask<Frame> frame = beside(this::frame);
        try (Staging staging = open()) {
            Content content = read(problems);
            names = beginNames(content);
            return bake(frame.join(), staging, null, content);
        }
    }

    /** Work that keeps one core busy, begun beside what comes next; failures come with its join. */
    private static <T> ForkJoinTask<T> beside(Callable<T> work) {
        return ForkJoinTask.adapt(work).fork();
    }

    private Frame frame() throws Exception {
        Project project = Project.load(options.folders());
        Path messages = options.templates().resolve("messages");
        Messages words = Messages.load(messages, project.settings().numberingSystem());
        return new Frame(project, words, new Bakery(project, words));
    }

    /** Seeds to articles, with the report in its files and in the sink. */
    IngestCounts ingest(Wishes wishes, SeedReport.Sink sink) throws Exception {
        return ingest(read(problems), wishes, sink);
    }

    private IngestCounts ingest(Content before, Wishes wishes, SeedReport.Sink sink) throws Exception {
        // Only a new article needs names for its address.
        IngestRequest request = new IngestRequest(
                options.seeds(),
                options.content(),
                before,
                title -> names(before).gazetteer().titleNames(title),
                wishes);
        return timings.time("ingest", () -> {
            IngestCounts counts = new IngestCounts();
            try (Progress progress = new Progress(options, "seeds");
                    ReportFiles files = new ReportFiles(options.report(), html(options.report()))) {
                Ingest.run(request, problems, report -> {
                    counts.take(report);
                    progress.step();
                    files.take(report);
                    sink.take(report);
                });
                files.finish();
            }
            return counts;
        });
    }

    /** The names in a content; put together anew only when they differ: they take a tenth of a small build. */
    private Names names(Content content) {
        ForkJoinTask<Names> begun = names;
        if (begun == null || !begun.join().content().hasSameNames(content)) {
            begun = beginNames(content);
            names = begun;
        }
        return begun.join();
    }

    private ForkJoinTask<Names> beginNames(Content content) {
        NameCache cache = options.names();
        return beside(() -> {
            Gazetteer gazetteer = Gazetteer.of(content, cache);
            // English texts are checked last, so that nothing waits for their names.
            return new Names(content, gazetteer, beside(() -> new SupportCheck(content, gazetteer)));
        });
    }

    private Content read(Problems found) throws Exception {
        return timings.time("read", () -> options.read(found));
    }

    private Staging open() throws Exception {
        return Staging.open(
                options.output(), List.of(options.seeds(), options.content(), options.templates(), options.assets()));
    }

    private Result bake(Frame frame, Staging staging, @Nullable IngestCounts report, Content content) throws Exception {
        Project project = frame.project();
        Markup markup = new Markup();
        ForkJoinTask.adapt(markup::load).fork();
        Names known = timings.time("names", () -> names(content));
        List<Annotated> articles = timings.time("annotate", () -> annotate(content, known.gazetteer()));
        SiteBuilder builder = new SiteBuilder(content, project.settings(), frame.messages(), markup);
        SiteCheck check = new SiteCheck(project.settings().basePath(), options.content());
        Bakery.Order order =
                new Bakery.Order(() -> builder.build(articles, known.support().join(), problems), check::see);
        Bakery.Baked baked = timings.time("bake", () -> frame.bakery().bake(order, staging, problems));
        timings.time("check", () -> {
            // After a fault in a template pages are missing: links to them are no news.
            if (!problems.has(Problem.Severity.FATAL)) {
                check.finish(problems);
            }
            return check;
        });
        boolean publish = !problems.has(Problem.Severity.FATAL) && !(options.strict && !problems.isEmpty());
        if (publish) {
            timings.time("publish", () -> {
                staging.publish();
                return staging;
            });
        }
        return new Result(report, counts(articles), baked, publish);
    }

    /** Articles with what was found in them; drafts and hidden ones are left out here already. */
    List<Annotated> annotate(Content content) {
        return annotate(content, Gazetteer.of(content, options.names()));
    }

    private List<Annotated> annotate(Content content, Gazetteer gazetteer) {
        Annotator annotator = new Annotator(gazetteer, content);
        return content.articles().parallelStream()
                .filter(Article::isPublished)
                .peek(this::warnOfFuture)
                .map(annotator::annotate)
                .toList();
    }

    private void warnOfFuture(Article article) {
        LocalDate date = article.dating().date();
        if (options.asOf != null && date != null && date.isAfter(options.asOf)) {
            problems.add(Problem.warning(
                    "W-FUTURE",
                    Spot.ofKey(options.content(), article.path(), "published"),
                    "published on " + date + ", after " + options.asOf,
                    "correct 'published', or leave it out"));
        }
    }

    private static Counts counts(List<Annotated> articles) {
        return new Counts(
                articles.size(),
                (int) articles.stream()
                        .flatMap(a -> a.leaders().stream())
                        .map(p -> p.id())
                        .distinct()
                        .count(),
                (int) articles.stream()
                        .flatMap(a -> a.topics().stream())
                        .map(t -> t.id())
                        .distinct()
                        .count());
    }

    private static Path html(Path report) {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return report.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".html");
    }
}
