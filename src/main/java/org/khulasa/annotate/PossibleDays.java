package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Days;
import org.khulasa.gazetteer.Offices;

/**
 * The days on which an article may have been written. A dated one has its day, one with bounds the days between; of any other
 * the offices tell in which it names people: who writes «الرئيس الروسي فلاديمير بوتين» and «الرئيس الكازاخي نور سلطان
 * نزارباييف» writes while both are in office.
 *
 * @param ranges none when nothing is known; then nothing follows from the calendar
 */
record PossibleDays(List<Days> ranges) {
    static final PossibleDays UNKNOWN = new PossibleDays(List.of());

    static PossibleDays of(@Nullable Days days) {
        return days == null ? UNKNOWN : new PossibleDays(List.of(days));
    }

    /** The days on which all of these offices were held at once. */
    static PossibleDays whenAllHeld(Iterable<List<Days>> terms) {
        List<Days> ranges = null;
        for (List<Days> term : terms) {
            ranges = ranges == null ? term : common(ranges, term);
        }
        return ranges == null ? UNKNOWN : new PossibleDays(List.copyOf(ranges));
    }

    private static List<Days> common(List<Days> some, List<Days> others) {
        List<Days> common = new ArrayList<>();
        for (Days one : some) {
            for (Days other : others) {
                var first = Collections.max(List.of(one.first(), other.first()));
                var last = Collections.min(List.of(one.last(), other.last()));
                if (!first.isAfter(last)) {
                    common.add(new Days(first, last));
                }
            }
        }
        return common;
    }

    /** The one leader who surely held the office on all the days, or null. */
    @Nullable
    String holder(Offices offices, Role role, String of) {
        String holder = null;
        for (Days days : ranges) {
            String here = offices.holder(role, of, days);
            if (here == null || holder != null && !holder.equals(here)) {
                return null;
            }
            holder = here;
        }
        return holder;
    }

    /** The roles in which the leader surely held an office on all the days. */
    Set<Role> rolesOf(Offices offices, String leader) {
        Set<Role> roles = ranges.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.allOf(Role.class);
        ranges.forEach(days -> roles.retainAll(offices.rolesOf(leader, days)));
        return roles;
    }

    /** The envoys who surely served on all the days, each with the country of the mission. */
    Map<String, String> envoys(Offices offices, String of) {
        Map<String, String> envoys = null;
        for (Days days : ranges) {
            Map<String, String> here = offices.envoys(of, days);
            if (envoys == null) {
                envoys = here;
            } else {
                envoys.entrySet().retainAll(here.entrySet());
            }
        }
        return envoys == null ? Map.of() : envoys;
    }

    /** Whether a year lies outside all of them. */
    boolean exclude(Days year) {
        return !ranges.isEmpty()
                && ranges.stream()
                        .allMatch(days -> year.last().isBefore(days.first())
                                || year.first().isAfter(days.last()));
    }
}
