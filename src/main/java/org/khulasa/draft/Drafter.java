package org.khulasa.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Article;
import org.khulasa.content.Content;
import org.khulasa.content.EnglishEdit;
import org.khulasa.content.EnglishText;
import org.khulasa.english.DraftCheck;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * Drafts articles, some at once, each written as soon as it is there: a run that is interrupted has lost nothing, and the
 * next one goes on behind it.
 */
public final class Drafter {
    /** An endpoint that refuses so many articles on end, for instance since it knows no schemas, refuses the others too. */
    private static final int ON_END = 5;

    private final Attempts attempts;
    private final DraftCheck check;
    private final String name;
    private final Order order;
    private final Hints hints;
    private final SetAside aside;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger setAside = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger onEnd = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * Where and how to work.
     *
     * @param folder the content folder
     * @param aside where refused drafts go
     * @param day the date that drafts get
     * @param parallel requests at once, at least 1
     */
    public record Order(Path folder, Path aside, LocalDate day, int parallel) {}

    /** Who is asked, by what name a draft says it, how time passes between tries, and who judges. */
    record Asking(Model model, String name, Waits waits, DraftCheck check) {}

    Drafter(Asking asking, Content content, Order order) {
        this.attempts = new Attempts(asking.model(), asking.waits());
        this.check = asking.check();
        this.name = asking.name();
        this.order = order;
        this.hints = new Hints(content);
        this.aside = new SetAside(order.aside());
    }

    /** A drafter that asks an endpoint and sets aside what does not pass the check. */
    public static Drafter at(Endpoint endpoint, DraftCheck check, Content content, Order order) {
        return new Drafter(new Asking(new OpenAiModel(endpoint), endpoint.model(), Waits.SLEEP, check), content, order);
    }

    /** What would be asked about an article, and about how many tokens that takes. */
    public record Preview(String text, int tokens) {}

    /** Previews, in the order of the articles; nothing is asked. */
    public static List<Preview> preview(Content content, List<Article> articles) {
        Hints hints = new Hints(content);
        List<Preview> previews = new ArrayList<>();
        for (Article article : articles) {
            Prompt prompt = Prompt.of(article, hints.of(article));
            previews.add(new Preview(prompt.system() + "\n" + prompt.user(), prompt.tokens()));
        }
        return previews;
    }

    /**
     * Drafts the articles. Use an instance once.
     *
     * @param step called when an article is done, never by two threads at once
     * @throws IOException when the disk fails; what was written stays
     */
    public Tally run(List<Article> articles, Problems problems, Runnable step)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(order.parallel(), work -> {
            Thread thread = new Thread(work, "draft");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (Article article : articles) {
                work.add(() -> {
                    Problem problem = one(article);
                    synchronized (this) {
                        if (problem != null) {
                            problems.add(problem);
                        }
                        step.run();
                    }
                    return problem == null;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("drafting failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return new Tally(
                written.get(), setAside.get(), failed.get(), skipped.get(), attempts.tokensIn(), attempts.tokensOut());
    }

    private @Nullable Problem one(Article article) throws IOException, InterruptedException {
        if (stopped.get()) {
            skipped.incrementAndGet();
            return null;
        }
        Draft draft;
        try {
            draft = attempts.draft(Prompt.of(article, hints.of(article)));
        } catch (NoAnswerException e) {
            failed.incrementAndGet();
            if (e.stops() || onEnd.incrementAndGet() >= ON_END) {
                stopped.set(true);
            }
            return Problem.warning(
                    "W-NODRAFT",
                    Place.file(article.path()),
                    "no draft: " + e.getMessage(),
                    e.stops()
                            ? "correct --url, --model or the key, and run the command again"
                            : "run the command again later; what is drafted stays");
        }
        onEnd.set(0);
        return judged(article, draft);
    }

    private @Nullable Problem judged(Article article, Draft draft) throws IOException {
        EnglishText english = new EnglishText(
                draft.title(),
                draft.summary(),
                EnglishText.Tier.MODEL,
                name,
                order.day().toString(),
                null,
                null,
                article.bodyHash(),
                Prompt.HASH);
        List<String> reasons =
                new ArrayList<>(PlainText.reasons(draft, article.body().size()));
        if (reasons.isEmpty()) {
            // Checks may rely on a sound form: plain text, and paragraphs that exist.
            reasons.addAll(check.reasons(draft.title(), draft.sentences(), article));
        }
        if (!reasons.isEmpty()) {
            aside.keep(article, english, reasons);
            setAside.incrementAndGet();
            return Problem.warning(
                    "W-ASIDE",
                    Place.file(article.path()),
                    "its draft was set aside: " + shown(String.join("; ", reasons)),
                    "look at " + aside.file(article) + ", and run the command again or write the English yourself");
        }
        Problem problem =
                EnglishEdit.write(order.folder().resolve("articles").resolve(article.key() + ".md"), article, english);
        if (problem == null) {
            aside.forget(article);
            written.incrementAndGet();
        } else {
            failed.incrementAndGet();
        }
        return problem;
    }

    /** Without signs that would move a terminal's cursor. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
