package org.khulasa.annotate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Offices;

/** Whom a title of several offices means, «الوزير الروسي», «الزعيم الإثيوبي»: the only one of them whom the article names. */
final class Compatriots {
    private static final Set<Role> MINISTERS = EnumSet.of(Role.FOREIGN_MINISTER, Role.DEFENCE_MINISTER);
    private static final Set<Role> LEADERS = EnumSet.of(
            Role.PRESIDENT,
            Role.KING,
            Role.EMIR,
            Role.SULTAN,
            Role.SUPREME_LEADER,
            Role.CROWN_PRINCE,
            Role.PRIME_MINISTER,
            Role.COUNCIL_CHAIR);

    private final Offices offices;
    private final Set<String> named = new HashSet<>();

    Compatriots(Offices offices) {
        this.offices = offices;
    }

    /** The article names a leader. */
    void name(String leader) {
        named.add(leader);
    }

    Set<String> named() {
        return named;
    }

    /** The one whom the phrase means on the possible days, or null. */
    @Nullable
    String meant(OfficePhrase phrase, PossibleDays days) {
        Set<Role> roles = phrase.title() == OfficePhrase.Title.MINISTER ? MINISTERS : LEADERS;
        Set<String> inOffice = new HashSet<>();
        for (Role role : roles) {
            String holder = days.holder(offices, role, phrase.of());
            if (holder != null) {
                inOffice.add(holder);
            }
        }
        List<String> found = named.stream()
                .filter(id -> roles.stream().anyMatch(role -> offices.everHeld(id, role, phrase.of())))
                .filter(id -> inOffice.isEmpty() || inOffice.contains(id))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
