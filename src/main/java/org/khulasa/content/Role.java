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
    /** Of a collective head of state, such as Sudan's Sovereignty Council; {@code for} names the council. */
    COUNCIL_CHAIR,
    PRIME_MINISTER,
    EUROPEAN_COUNCIL_PRESIDENT,
    COMMISSION_PRESIDENT,
    /** Of the European Union for foreign affairs. */
    HIGH_REPRESENTATIVE,
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
