package org.khulasa.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.khulasa.english.Summary;

/** What a model wrote, read but not yet judged. */
record Draft(String title, List<Summary.Sentence> sentences) {
    Draft {
        sentences = List.copyOf(sentences);
    }

    /** The sentences as the content format has them, each with its reference. */
    String summary() {
        return sentences.stream()
                .map(sentence -> sentence.text() + " [\u00B6"
                        + sentence.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(",")) + "]")
                .collect(Collectors.joining(" "));
    }
}
