package org.khulasa.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The closed list of offices. Their names for the page are messages {@code role.<id>}. */
public enum Role {
    PRESIDENT,
    VICE_PRESIDENT,
    KING,
    EMIR,
    SULTAN,
    CROWN_PRINCE,
    SUPREME_LEADER,
    PRIME_MINISTER,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    SECRETARY_GENERAL,
    ENVOY,
    SPOKESPERSON;

    /** As in a file: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of an id, or null. */
    static @Nullable Role of(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return role;
            }
        }
        return null;
    }
}
