package org.khulasa.annotate;

import org.jspecify.annotations.Nullable;
import org.khulasa.content.Leader;

/**
 * Who said something.
 *
 * @param id a leader's id; null for an institution and for a person who is no leader of the content
 * @param ar the name in Arabic
 * @param en the name in English, null when it is not known
 */
public record Speaker(@Nullable String id, String ar, @Nullable String en) {
    static Speaker of(Leader leader) {
        return new Speaker(leader.id(), leader.name().ar(), leader.name().en());
    }
}
