package org.khulasa.site;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Dating;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;
import org.khulasa.content.Office;
import org.khulasa.content.Role;
import org.khulasa.lang.Localized;
import org.khulasa.lang.Phrase;

/** What people and offices are called in one edition. */
record Names(Edition edition, Map<String, Localized> countries, Map<String, String> offices) {
    static Names of(Edition edition) {
        Map<String, Localized> countries = new HashMap<>();
        for (Location place : edition.content().places()) {
            if (place.kind().equals("country") && place.country() != null) {
                countries.putIfAbsent(place.country(), new Localized(place.ar().get(0), place.en()));
            }
        }
        return new Names(edition, countries, new ConcurrentHashMap<>());
    }

    /** The person's name in the edition's language, or null when there is no such leader. */
    @Nullable
    Phrase leader(String id) {
        Leader leader = edition.content().leaders().get(id);
        return leader == null ? null : edition.phrase(leader.name());
    }

    /** An office with what it is of: "President of Russia", «رئيس روسيا»; an envoy's with its purpose. */
    String office(Office office) {
        Localized purpose = office.purpose();
        String key = office.role().id() + " " + office.of() + " " + (purpose == null ? "" : purpose.ar());
        return offices.computeIfAbsent(key, k -> words(office));
    }

    private String words(Office office) {
        Localized purpose = office.purpose();
        if (purpose != null
                && edition.desk().messages().has("role." + office.role().id() + "-for")) {
            return edition.t("role." + office.role().id() + "-for", of(office.of()), edition.in(purpose));
        }
        return edition.t("role." + office.role().id(), of(office.of()));
    }

    /** A country's or an organisation's name; the place table's names come first, ICU's serve for the rest. */
    String of(String code) {
        if (edition.desk().messages().has("org." + code)) {
            return edition.t("org." + code);
        }
        Localized country = countries.get(code);
        return country != null
                ? edition.in(country)
                : ULocale.forLanguageTag("und-" + code)
                        .getDisplayCountry(
                                ULocale.forLanguageTag(edition.language().code()));
    }

    /** "since 2012" or "2008-2012". */
    String years(Office office) {
        String from = number(office.from().year());
        if (office.to() == null) {
            return edition.t("office.since", from);
        }
        String to = number(office.to().year());
        return from.equals(to) ? edition.t("office.in", from) : edition.t("office.years", from, to);
    }

    private String number(int year) {
        return edition.desk().dates().number(edition.language(), year);
    }

    /**
     * The office that a person surely held when an article was published, null when the date or the office leaves a doubt.
     * For an undated article it must be held on both of its bounds.
     */
    @Nullable
    String officeThen(Leader leader, Dating dating) {
        LocalDate from = dating.date() != null ? dating.date() : dating.notBefore();
        LocalDate to = dating.date() != null ? dating.date() : dating.notAfter();
        if (from == null || to == null) {
            return null;
        }
        Office highest = null;
        for (Office office : leader.offices()) {
            if (office.heldOn(from)
                    && office.heldOn(to)
                    && (highest == null || office.role().compareTo(highest.role()) < 0)) {
                highest = office;
            }
        }
        return highest == null ? null : office(highest);
    }

    /** Offices newest first, as rows. */
    List<View.Office> rows(Leader leader) {
        List<Office> offices = new ArrayList<>(leader.offices());
        offices.sort(Comparator.comparing((Office o) -> o.from().earliest()).reversed());
        return offices.stream().map(o -> new View.Office(office(o), years(o))).toList();
    }

    /** The line under a name: the latest office and its years; null when none is known. */
    @Nullable
    String headline(Leader leader) {
        return leader.offices().stream()
                .max(Comparator.comparing((Office o) -> o.from().earliest())
                        .thenComparing(Office::role, Comparator.<Role>reverseOrder()))
                .map(o -> edition.t("office.line", office(o), years(o)))
                .orElse(null);
    }
}
