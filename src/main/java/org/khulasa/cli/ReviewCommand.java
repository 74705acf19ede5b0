package org.khulasa.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.draft.Candidates;
import org.khulasa.draft.Review;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: lists the English that waits for a person, or marks it as reviewed. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "List English that waits for a person, or mark it as reviewed.")
final class ReviewCommand extends WithOptions {
    @Parameters(paramLabel = "SLUG", description = "Articles whose English was reviewed; none: list what waits.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", description = "Who reviewed it.")
    private @Nullable String by;

    @Option(names = "--editor", description = "From now on an editor answers for the text, not a model.")
    private boolean editor;

    @Override
    public Integer call() {
        Run run = new Run(options);
        return run.guarded(() -> {
            Content content = DraftCommand.content(run, options);
            if (by != null && (by.isBlank() || by.chars().anyMatch(Character::isISOControl))) {
                run.console().error("error --by is no name\n  help: give the reviewer's name in quotes");
                return ExitCode.USAGE;
            }
            if (slugs.isEmpty() && (by != null || editor)) {
                run.console().error("error no article is named\n  help: ./khulasa review lists what waits");
                return ExitCode.USAGE;
            }
            return slugs.isEmpty() ? list(run, content) : mark(run, content);
        });
    }

    private int list(Run run, Content content) {
        List<Review.Pending> pending = Review.pending(content);
        for (Review.Pending one : pending) {
            run.console()
                    .say(
                            "%s: %s\n  %s: %s",
                            one.article().path(),
                            one.english().title(),
                            one.english().tier().name().toLowerCase(Locale.ROOT),
                            one.why());
        }
        run.console().say("%s to review", Run.number(pending.size(), "article"));
        List<Problem> waiting = pending.stream()
                .map(one -> Problem.warning(
                        "W-REVIEW",
                        Place.file(one.article().path()),
                        one.why(),
                        "read it against the Arabic: ./khulasa review "
                                + one.article().slug()))
                .toList();
        run.console().summary(Map.of("pending", pending.size()), waiting);
        return ExitCode.OK;
    }

    private int mark(Run run, Content content) throws IOException {
        Set<Article> articles = new LinkedHashSet<>();
        for (String slug : slugs) {
            List<Article> named = Candidates.named(content, slug);
            if (named.isEmpty()) {
                run.console().error(DraftCommand.unknown(slug, options));
                return ExitCode.USAGE;
            }
            articles.addAll(named);
        }
        List<Problem> problems = new ArrayList<>();
        Review.Mark mark = new Review.Mark(DraftCommand.day(options), by == null ? null : by.strip(), editor);
        for (Article article : articles) {
            Problem problem = Review.mark(options.content(), article, mark);
            if (problem != null) {
                problems.add(problem);
            }
        }
        int marked = articles.size() - problems.size();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reviewed", marked);
        run.console().problems(problems);
        run.console().summary(figures, problems);
        run.console().say("%s marked as reviewed", Run.number(marked, "article"));
        return problems.isEmpty() ? ExitCode.OK : ExitCode.CONTENT;
    }
}
