package org.khulasa.annotate;

import org.khulasa.gazetteer.Hit;

/** A name in a passage and the leader whom it means. */
record Named(Passage passage, Hit hit, String leader, Rule why) {
    Mention mention() {
        int start = passage.folded().start(hit.start());
        int end = passage.folded().end(hit.end());
        return new Mention(passage.text().substring(start, end), passage.number(), start, end, By.NAME, why.id());
    }
}
