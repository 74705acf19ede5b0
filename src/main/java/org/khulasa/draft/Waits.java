package org.khulasa.draft;

import java.time.Duration;

/** Passes time between tries; tests do it in none. */
@FunctionalInterface
public interface Waits {
    /** The real thing. */
    Waits SLEEP = time -> Thread.sleep(time.toMillis());

    void pass(Duration time) throws InterruptedException;
}
