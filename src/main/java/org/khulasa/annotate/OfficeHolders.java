package org.khulasa.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Leader;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Offices;

/** Who is meant by an office in one article: by what the article itself says, and by the calendar. */
final class OfficeHolders {
    private final Map<String, Leader> leaders;
    private final Offices offices;
    private final @Nullable Days days;
    private final Map<String, Set<String>> namedWith = new HashMap<>();
    private final Map<String, Set<String>> titled = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    OfficeHolders(Map<String, Leader> leaders, Offices offices, @Nullable Days days) {
        this.leaders = leaders;
        this.offices = offices;
        this.days = days;
    }

    /** Notes every office that stands right before a name: «الرئيس الروسي فلاديمير بوتين», «الرئيس السيسي». */
    void learn(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isWord()) {
                continue;
            }
            Named name = line.name(i);
            if (name != null) {
                named.add(name.leader());
            }
            OfficePhrase phrase = OfficePhrase.at(line, i);
            Named holder = phrase == null ? line.name(i + 1) : line.name(phrase.end());
            if (holder == null || holder.hit().hasParticle()) {
                continue;
            }
            if (phrase != null && phrase.role() != null) {
                // «أبلغ وزير الخارجية التركي لافروف»: two people side by side.
                if (!offices.everHeld(holder.leader(), phrase.role(), phrase.of())) {
                    continue;
                }
                note(namedWith, phrase.role() + phrase.of(), holder.leader());
            } else if (phrase == null) {
                title(bare(line.at(i).form()), holder.leader());
            }
        }
    }

    private void title(String word, String leader) {
        Role role = OfficePhrase.title(word);
        if (role == null) {
            return;
        }
        for (var office : leaders.getOrDefault(leader, NOBODY).offices()) {
            if (office.role() == role) {
                note(titled, role + office.of(), leader);
            }
        }
    }

    private static final Leader NOBODY =
            new Leader("", "", new org.khulasa.lang.Localized("", ""), Map.of(), List.of(), null, List.of(), Map.of());

    private static void note(Map<String, Set<String>> map, String office, String leader) {
        map.computeIfAbsent(office, k -> new HashSet<>()).add(leader);
    }

    /** للرئيس and والرئيس are الرئيس. */
    private static String bare(String word) {
        return word.startsWith("\u0644\u0644")
                ? "\u0627" + word.substring(1)
                : word.startsWith("\u0648\u0627\u0644") ? word.substring(1) : word;
    }

    /** The leader whom the office means here with certainty, or null. */
    @Nullable
    Speaker holder(OfficePhrase phrase) {
        if (phrase.role() == null) {
            return minister(phrase.of());
        }
        String office = phrase.role() + phrase.of();
        Set<String> here = namedWith.getOrDefault(office, Set.of());
        String byDate = days == null ? null : offices.holder(phrase.role(), phrase.of(), days);
        if (here.size() > 1) {
            return null;
        }
        if (!here.isEmpty()) {
            String id = here.iterator().next();
            // The calendar contradicts when the article looks back on somebody else's time.
            return byDate == null || byDate.equals(id) ? speaker(id) : null;
        }
        if (days != null) {
            return byDate == null ? null : speaker(byDate);
        }
        Set<String> byTitle = titled.getOrDefault(office, Set.of());
        return byTitle.size() == 1 ? speaker(byTitle.iterator().next()) : null;
    }

    /** «الوزير الروسي»: the only minister of that country whom the article names. */
    private @Nullable Speaker minister(String of) {
        List<String> ministers = named.stream()
                .filter(id -> offices.everHeld(id, Role.FOREIGN_MINISTER, of)
                        || offices.everHeld(id, Role.DEFENCE_MINISTER, of))
                .filter(id -> days == null
                        || offices.holder(Role.FOREIGN_MINISTER, of, days) == null
                                && offices.holder(Role.DEFENCE_MINISTER, of, days) == null
                        || id.equals(offices.holder(Role.FOREIGN_MINISTER, of, days))
                        || id.equals(offices.holder(Role.DEFENCE_MINISTER, of, days)))
                .toList();
        return ministers.size() == 1 ? speaker(ministers.get(0)) : null;
    }

    boolean isSpokesman(String leader) {
        Leader found = leaders.get(leader);
        return found != null && found.offices().stream().anyMatch(o -> o.role() == Role.SPOKESPERSON);
    }

    @Nullable
    Speaker speaker(String leader) {
        Leader found = leaders.get(leader);
        return found == null ? null : Speaker.of(found);
    }
}
