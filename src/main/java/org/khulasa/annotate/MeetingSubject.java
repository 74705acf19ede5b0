package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Parties.Party;

/**
 * «لكن بوتين التقى»: the people before a verb of meeting, at the beginning of its clause.
 *
 * @param start the item at which they begin
 */
record MeetingSubject(Party party, int start) {
    private static final int FARTHEST = 14;

    /** The people right before an item; null when none stand there. */
    static @Nullable MeetingSubject before(Line line, int from, int i, Parties parties) {
        int end = i;
        while (end > from && Grammar.isAuxiliary(line.at(end - 1).form())) {
            end--;
        }
        boolean comma = line.at(end - 1).kind() == Item.Kind.COMMA;
        for (int k = Math.max(from, end - FARTHEST); k < end; k++) {
            boolean opens = Grammar.opensClause(line, from, k) || line.at(k - 1).kind() == Item.Kind.COLON;
            Party party = opens ? parties.list(k, "") : null;
            // «أن بوتين، أجرى اتصالا»: what أن makes the subject needs its verb.
            boolean parted = comma && Grammar.isThat(line.at(k - 1).form());
            if (party != null && (party.end() == end || parted && party.end() == end - 1)) {
                return new MeetingSubject(party, k);
            }
        }
        return null;
    }
}
