package org.khulasa.draft;

import java.util.Locale;

/**
 * What a run of drafting came to.
 *
 * @param written drafts that stand in their articles now
 * @param aside drafts that were refused and kept in files of their own
 * @param failed articles without an answer, or that could not be written
 * @param skipped articles that were not asked about, since the endpoint refused all
 */
public record Tally(int written, int aside, int failed, int skipped, long tokensIn, long tokensOut) {
    /** One line for a person. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%,d %s written, %,d set aside, %,d failed%s; %,d tokens in, %,d out",
                written,
                written == 1 ? "draft" : "drafts",
                aside,
                failed,
                skipped == 0 ? "" : String.format(Locale.ROOT, ", %,d not asked", skipped),
                tokensIn,
                tokensOut);
    }
}
