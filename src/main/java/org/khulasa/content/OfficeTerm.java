package org.khulasa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A leader in an office that one person holds at a time. */
record OfficeTerm(Leader leader, Office office) {
    /** Several people may hold one of these at a time. */
    private static final Set<Role> MANY = EnumSet.of(Role.ENVOY, Role.SPOKESPERSON, Role.VICE_PRESIDENT);

    /** All terms by their office, such as {@code president of RU}; those of one office in the order of leaders' ids. */
    static Map<String, List<OfficeTerm>> byOffice(Content content) {
        Map<String, List<OfficeTerm>> terms = new TreeMap<>();
        for (Leader leader : content.leaders().values()) {
            for (Office office : leader.offices()) {
                if (!MANY.contains(office.role())) {
                    terms.computeIfAbsent(office.role().id() + " of " + office.of(), name -> new ArrayList<>())
                            .add(new OfficeTerm(leader, office));
                }
            }
        }
        return terms;
    }

    /** The first day on which the office was held for certain. */
    LocalDate first() {
        return office.from().latest();
    }

    /** The last day on which the office was held for certain; far away when no end is known. */
    LocalDate last() {
        return office.to() == null ? LocalDate.MAX : office.to().earliest();
    }

    /** More than the day on which one follows the other. */
    boolean overlaps(OfficeTerm other) {
        LocalDate first = first().isAfter(other.first()) ? first() : other.first();
        LocalDate last = last().isBefore(other.last()) ? last() : other.last();
        return first.plusDays(1).isBefore(last);
    }
}
