package org.khulasa.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Leader;
import org.khulasa.content.Office;
import org.khulasa.content.Role;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Localized;

/** Who held which office when. Immutable and thread-safe; answers only what holds on every day asked about. */
public final class Offices {
    private final Map<Role, Map<String, List<Term>>> byRole = new EnumMap<>(Role.class);
    private final Map<String, List<Office>> byLeader = new HashMap<>();

    private record Term(String leader, Office office) {}

    private Offices(Iterable<Leader> leaders) {
        for (Leader leader : leaders) {
            byLeader.put(leader.id(), leader.offices());
            for (Office office : leader.offices()) {
                byRole.computeIfAbsent(office.role(), r -> new HashMap<>())
                        .computeIfAbsent(office.of(), of -> new ArrayList<>())
                        .add(new Term(leader.id(), office));
            }
        }
    }

    public static Offices of(Iterable<Leader> leaders) {
        return new Offices(leaders);
    }

    /**
     * The one leader who surely held the office on all the days.
     *
     * @param of ISO country code or organisation
     * @return null when nobody is known to have, or two are
     */
    public @Nullable String holder(Role role, String of, Days days) {
        String holder = null;
        for (Term term : terms(role, of)) {
            if (heldThroughout(term.office(), days) && !term.leader().equals(holder)) {
                if (holder != null) {
                    return null;
                }
                holder = term.leader();
            } else if (overlaps(term.office(), days) && !term.leader().equals(holder)) {
                // Someone else was in office on some of the days: the two cannot be told apart.
                return null;
            }
        }
        return holder;
    }

    /** Whether the leader surely held some office on all the days. */
    public boolean heldAny(String leader, Days days) {
        return byLeader.getOrDefault(leader, List.of()).stream().anyMatch(o -> heldThroughout(o, days));
    }

    /** The roles in which the leader surely held an office on all the days. */
    public Set<Role> rolesOf(String leader, Days days) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Office office : byLeader.getOrDefault(leader, List.of())) {
            if (heldThroughout(office, days)) {
                roles.add(office.role());
            }
        }
        return roles;
    }

    /** The longest that each of the leader's terms in the office can have lasted; an open one until its facts were checked. */
    public List<Days> terms(String leader, Role role, String of) {
        return terms(role, of).stream()
                .filter(term -> term.leader().equals(leader))
                .map(Term::office)
                .map(office -> new Days(office.from().earliest(), end(office)))
                .toList();
    }

    private static LocalDate end(Office office) {
        LocalDate checked = office.checked() == null ? LocalDate.MAX : office.checked();
        return office.to() == null ? checked : office.to().latest();
    }

    /** The countries and organisations in whose name the leader ever held an office. */
    public Set<String> servedBy(String leader) {
        return byLeader.getOrDefault(leader, List.of()).stream().map(Office::of).collect(Collectors.toSet());
    }

    /** The envoys of an organisation who surely served on all the days, each with the country that the mission is about. */
    public Map<String, String> envoys(String of, Days days) {
        Map<String, String> missions = new TreeMap<>();
        for (Term term : terms(Role.ENVOY, of)) {
            Localized purpose = term.office().purpose();
            String country = purpose == null ? null : Nations.table().ofName(Fold.key(purpose.ar()));
            if (country != null && heldThroughout(term.office(), days)) {
                missions.put(term.leader(), country);
            }
        }
        return missions;
    }

    /** Whether the leader was ever somebody's envoy. */
    public boolean wasEnvoy(String leader) {
        return byLeader.getOrDefault(leader, List.of()).stream().anyMatch(office -> office.role() == Role.ENVOY);
    }

    /** Whether the leader ever held the office. */
    public boolean everHeld(String leader, Role role, String of) {
        return terms(role, of).stream().anyMatch(t -> t.leader().equals(leader));
    }

    private List<Term> terms(Role role, String of) {
        return byRole.getOrDefault(role, Map.of()).getOrDefault(of, List.of());
    }

    private static boolean heldThroughout(Office office, Days days) {
        return office.heldOn(days.first()) && office.heldOn(days.last());
    }

    private static boolean overlaps(Office office, Days days) {
        return !days.last().isBefore(office.from().earliest())
                && (office.to() == null || !days.first().isAfter(office.to().latest()));
    }
}
