package org.khulasa.draft;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Nothing usable came back. The message is a clause for a person; nothing secret is in it. */
final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is left to do. */
    enum Next {
        /** It may go well another time. */
        TRY_AGAIN,
        /** This article cannot be asked about; others can. */
        GIVE_UP,
        /** No article can be asked about: wrong key, address or model. */
        STOP,
        /** As {@link #TRY_AGAIN}, but when every try fails so will those for other articles. */
        TRY_AGAIN_OR_STOP
    }

    private final Next next;
    private final transient @Nullable Duration after;

    NoAnswerException(String message, Next next) {
        this(message, next, null);
    }

    /** With how long the endpoint asked to wait. */
    NoAnswerException(String message, Next next, @Nullable Duration after) {
        super(message);
        this.next = next;
        this.after = after;
    }

    boolean mayTryAgain() {
        return next == Next.TRY_AGAIN || next == Next.TRY_AGAIN_OR_STOP;
    }

    boolean stops() {
        return next == Next.STOP || next == Next.TRY_AGAIN_OR_STOP;
    }

    @Nullable
    Duration after() {
        return after;
    }
}
