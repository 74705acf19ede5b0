package org.khulasa.ingest;

import java.time.LocalDate;
import org.khulasa.ingest.DateMention.Role;

/** A date that may be the one of publication, and what its line is. */
record DateCandidate(DateMention mention, Label label) {
    boolean labelled() {
        return mention.is(Role.PUBLISHED) && (mention.isStamp() || label == Label.DATELINE);
    }

    FoundDate date() {
        return mention.date();
    }

    /** In the dateline of the first paragraph, the day before the other: what is written late appears on the next day. */
    boolean isWrittenBefore(DateCandidate stamp) {
        LocalDate written = date().date();
        return label == Label.DATELINE
                && mention.index() > stamp.mention.index()
                && written != null
                && written.plusDays(1).equals(stamp.date().date());
    }
}
