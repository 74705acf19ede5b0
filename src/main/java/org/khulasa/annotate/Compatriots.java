package org.khulasa.annotate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Nations;
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

    /** وزير وزيرة وزراء, with a particle or none, folded. */
    private static final Set<String> MINISTER = Stream.of("", "\u0648", "\u0641", "\u0628", "\u0644", "\u0643")
            .flatMap(particle -> Stream.of(
                            "\u0648\u0632\u064A\u0631",
                            "\u0648\u0632\u064A\u0631\u0647",
                            "\u0648\u0632\u0631\u0627\u0621")
                    .map(word -> particle + word))
            .collect(Collectors.toUnmodifiableSet());

    private final Offices offices;
    private final Set<String> named = new HashSet<>();
    /** The countries of the ministers whom the article tells by their offices. */
    private final Set<String> told = new HashSet<>();

    private boolean strangers;

    Compatriots(Offices offices) {
        this.offices = offices;
    }

    /** Words for ministers, folded. */
    static Set<String> firstWords() {
        return MINISTER;
    }

    /** The article names a leader. */
    void name(String leader) {
        named.add(leader);
    }

    Set<String> named() {
        return named;
    }

    /**
     * Notes ministers other than those whom the article names: «وزير الإعلام», «وزير الخارجية التركي», «الوزير زيد».
     *
     * @param phrase the office at the item, null when the program knows none there
     */
    void learn(Line line, int i, @Nullable OfficePhrase phrase, boolean bare) {
        String form = line.at(i).form();
        String counterpart = PointingBack.isCounterpart(line, i)
                ? Nations.table().ofAdjective(line.at(i + 1).form())
                : null;
        if (counterpart != null) {
            told.add(counterpart);
        } else if (phrase != null && phrase.role() != null && MINISTERS.contains(phrase.role())) {
            told.add(phrase.of());
        } else if (phrase == null && !bare && MINISTER.contains(form)) {
            strangers = true;
        } else if (phrase == null
                && OfficePhrase.isMinister(form)
                && line.at(i + 1).is(WordList.GIVEN)) {
            strangers |= line.name(i + 1) == null && !line.isOn(i + 1);
        }
    }

    /** «الوزير»: the only minister in the article, or null. */
    @Nullable
    String onlyMinister(PossibleDays days) {
        Set<String> found = new HashSet<>();
        for (String id : named) {
            if (days.rolesOf(offices, id).stream().anyMatch(MINISTERS::contains)) {
                found.add(id);
            }
        }
        String only = found.size() == 1 && !strangers ? found.iterator().next() : null;
        return only != null && offices.servedBy(only).containsAll(told) ? only : null;
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
