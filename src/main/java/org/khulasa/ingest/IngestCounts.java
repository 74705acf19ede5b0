package org.khulasa.ingest;

import java.util.EnumMap;
import java.util.Map;

/** How many seeds became what: all that is kept of a report of any length. Not thread-safe. */
public final class IngestCounts implements SeedReport.Sink {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int seeds;

    @Override
    public void take(SeedReport report) {
        seeds++;
        outcomes.merge(report.outcome(), 1, Integer::sum);
        changes.merge(report.change(), 1, Integer::sum);
    }

    public int seeds() {
        return seeds;
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int count(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** Whether any file of an article is another than before. */
    public boolean changedArticles() {
        return count(Change.NEW) + count(Change.UPDATED) + count(Change.REMOVED) > 0;
    }
}
