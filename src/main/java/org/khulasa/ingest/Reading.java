package org.khulasa.ingest;

import java.util.List;
import org.khulasa.problem.Problem;

/** What became of a document before it is cleaned. */
sealed interface Reading {
    /**
     * @param notes what was done to its bytes
     */
    record Read(Seed seed, List<Problem> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    record Refused(Problem problem) implements Reading {}

    /** A person decided not to publish it. */
    record Ignored() implements Reading {}
}
