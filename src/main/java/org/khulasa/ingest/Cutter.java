package org.khulasa.ingest;

/** Ends a row earlier, and says of each line that is no longer in it why. */
final class Cutter {
    private final Page page;
    private final Prose prose;

    Cutter(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /** The row up to the last prose at or before the index. */
    Run upTo(Run run, int end, String reason) {
        int last = end;
        while (last > run.start() && !prose.isProse(last)) {
            last--;
        }
        for (int i = last + 1; i <= run.end(); i++) {
            Line line = page.line(i);
            page.settle(i, Label.BOILERPLATE, line.reason().isEmpty() ? reason : line.reason());
        }
        return new Run(run.start(), last, run.points());
    }
}
