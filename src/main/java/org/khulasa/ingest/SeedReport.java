package org.khulasa.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one seed.
 *
 * @param seed file name in the folder of seeds, with {@code #n} for the n-th record of a file
 * @param reason why it is no article, or why it is held back; empty when there is nothing to explain
 * @param title the headline, derived when the text has none; null when the seed is no article
 * @param published ISO date or local date-time from the raw text alone; null when undated
 * @param lines every line that is not blank, kept or removed
 * @param article the article's key; null when it has none
 */
public record SeedReport(
        String seed,
        Outcome outcome,
        String reason,
        @Nullable String title,
        @Nullable String published,
        List<LabelledLine> lines,
        @Nullable String article,
        Change change) {
    public SeedReport {
        lines = List.copyOf(lines);
    }

    /** Takes reports one after the other, while the run goes on. */
    @FunctionalInterface
    public interface Sink {
        void take(SeedReport report) throws java.io.IOException;
    }

    SeedReport withOutcome(Outcome other, String why) {
        return new SeedReport(seed, other, why, title, published, lines, null, Change.NONE);
    }

    static SeedReport refused(String seed, String reason, List<LabelledLine> lines) {
        return new SeedReport(seed, Outcome.REFUSED, reason, null, null, lines, null, Change.NONE);
    }

    SeedReport withArticle(@Nullable String key, Change what, String why) {
        return new SeedReport(seed, outcome, why, title, published, lines, key, what);
    }
}
