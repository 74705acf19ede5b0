package org.khulasa.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long each step of a run took, in the order of the steps; for people, never for decisions. */
final class Timings {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    <T> T time(String step, Callable<T> work) throws Exception {
        long from = System.nanoTime();
        try {
            return work.call();
        } finally {
            nanos.merge(step, System.nanoTime() - from, Long::sum);
        }
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    Map<String, Double> steps() {
        Map<String, Double> steps = new LinkedHashMap<>();
        nanos.forEach((step, value) -> steps.put(step, value / 1e9));
        return steps;
    }
}
