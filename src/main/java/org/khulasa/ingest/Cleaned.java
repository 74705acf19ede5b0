package org.khulasa.ingest;

import java.util.List;
import org.khulasa.problem.Problem;

/** A seed after cleaning: an article's text, or the reason why it is none. */
sealed interface Cleaned permits CleanText, Rejected {
    List<LabelledLine> lines();
}

/** No article can be made of it. */
record Rejected(Problem problem, List<LabelledLine> lines) implements Cleaned {}
