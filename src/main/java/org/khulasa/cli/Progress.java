package org.khulasa.cli;

import java.util.Locale;

/** One line on a terminal that is written over, from half a second on: somebody who waits sees that something happens. */
final class Progress implements AutoCloseable {
    private static final long FIRST = 500_000_000L;
    private static final long BETWEEN = 200_000_000L;

    private final boolean shown;
    private final String what;
    private long next = System.nanoTime() + FIRST;
    private int count;
    private boolean written;

    Progress(Options options, String what) {
        this.shown = !options.quiet && !options.json && System.console() != null;
        this.what = what;
    }

    /** One more is done. */
    void step() {
        count++;
        if (shown && System.nanoTime() - next >= 0) {
            System.err.print(String.format(Locale.ROOT, "\r\u001B[K%s: %,d", what, count));
            written = true;
            next = System.nanoTime() + BETWEEN;
        }
    }

    /** Leaves no line behind. */
    @Override
    public void close() {
        if (written) {
            System.err.print("\r\u001B[K");
        }
    }
}
