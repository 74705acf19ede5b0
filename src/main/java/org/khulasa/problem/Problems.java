package org.khulasa.problem;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems from all threads and gives them back in one fixed order. */
public final class Problems {
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** All problems so far, by path, line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    public boolean has(Problem.Severity severity) {
        return found.stream().anyMatch(p -> p.severity() == severity);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
