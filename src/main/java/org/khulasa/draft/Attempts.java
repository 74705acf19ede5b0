package org.khulasa.draft;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks until an answer can be read, at most three times. Waits double from two seconds and have no chance in them: at most a
 * handful of requests run at once, so there is no crowd to spread, and a run can be repeated in a test.
 */
final class Attempts {
    private static final int MOST = 3;
    private static final Duration FIRST = Duration.ofSeconds(2);

    /** Longer than this nobody waits at a terminal. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Model model;
    private final Waits waits;
    private final AtomicLong tokensIn = new AtomicLong();
    private final AtomicLong tokensOut = new AtomicLong();

    Attempts(Model model, Waits waits) {
        this.model = model;
        this.waits = waits;
    }

    /** Tokens of all answers so far, those that could not be read included: they are paid for. */
    long tokensIn() {
        return tokensIn.get();
    }

    long tokensOut() {
        return tokensOut.get();
    }

    Draft draft(Prompt prompt) throws NoAnswerException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                Model.Answer answer = model.ask(prompt);
                tokensIn.addAndGet(answer.tokensIn());
                tokensOut.addAndGet(answer.tokensOut());
                return AnswerReader.read(answer.text());
            } catch (NoAnswerException e) {
                Duration wait = wait(tries, e.after());
                if (!e.mayTryAgain() || tries == MOST || wait.compareTo(LONGEST) > 0) {
                    throw given(e, tries, wait);
                }
                waits.pass(wait);
            }
        }
    }

    private static NoAnswerException given(NoAnswerException e, int tries, Duration wait) {
        String how = wait.compareTo(LONGEST) > 0
                ? ", and asks to wait " + wait.toSeconds() + " s"
                : tries > 1 ? ", in " + tries + " tries" : "";
        NoAnswerException.Next next = e.stops() ? NoAnswerException.Next.STOP : NoAnswerException.Next.GIVE_UP;
        return new NoAnswerException(e.getMessage() + how, next);
    }

    private static Duration wait(int tries, @Nullable Duration asked) {
        return asked != null ? asked : FIRST.multipliedBy(1L << (tries - 1));
    }
}
