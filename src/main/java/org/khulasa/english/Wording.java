package org.khulasa.english;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Content;
import org.khulasa.content.Dating;
import org.khulasa.content.Leader;
import org.khulasa.content.Location;
import org.khulasa.content.Office;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Language;
import org.khulasa.lang.Messages;

/** How the outline words people, dates and lists in English. Thread-safe. */
final class Wording {
    private static final ThreadLocal<ListFormatter> AND =
            ThreadLocal.withInitial(() -> ListFormatter.getInstance(ULocale.UK));

    private final Content content;
    private final Messages messages;
    private final DateWords dates;

    Wording(Content content, Messages messages, DateWords dates) {
        this.content = content;
        this.messages = messages;
        this.dates = dates;
    }

    String text(String key, Object... arguments) {
        return messages.text(Language.EN, "outline." + key, arguments);
    }

    static String and(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : AND.get().format(parts);
    }

    /** The day, or that the article has none. */
    String date(Dating dating) {
        return dating.date() == null ? text("undated") : dates.day(Language.EN, dating.date());
    }

    /** "Report of 21 November 2017": the day of the report, not of what it tells. */
    String report(Dating dating) {
        return dating.date() == null ? text("report-undated") : text("report", date(dating));
    }

    /** A place's name as it stands behind "in"; null when it may need an article that the place table does not say. */
    @Nullable
    String in(@Nullable String id) {
        Location place = content.places().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElse(null);
        if (place == null) {
            return null;
        }
        String country = "org." + place.country();
        return switch (place.kind()) {
            case "country" -> messages.has(country) ? messages.text(Language.EN, country) : place.en();
            case "city", "province" -> place.en();
            default -> null;
        };
    }

    String outlet(@Nullable String id) {
        return id == null || !content.outlets().containsKey(id)
                ? text("unnamed-source")
                : content.outlets().get(id).name().en();
    }

    @Nullable
    Leader leader(String id) {
        return content.leaders().get(id);
    }

    /** The topic's English name. */
    @Nullable
    String topic(String id) {
        var topic = content.topics().get(id);
        return topic == null ? null : topic.name().en();
    }

    /** "Russian President Vladimir Putin"; the name alone when the office on that day is not certain. */
    String full(Leader leader, Dating dating) {
        Office office = office(leader, dating);
        String name = leader.name().en();
        if (office == null) {
            return name;
        }
        String role = "role." + office.role().id();
        if (messages.has("outline." + role + "." + office.of())) {
            return text(role + "." + office.of(), name);
        }
        if (office.purpose() != null && messages.has("outline." + role + "-for")) {
            return text(role + "-for", adjective(office.of()), office.purpose().en(), name);
        }
        // "King Salman of Saudi Arabia" says the country itself.
        boolean saysCountry = name.contains(country(office.of()));
        if (saysCountry && messages.has("outline." + role + "-alone")) {
            return text(role + "-alone", name);
        }
        return messages.has("outline." + role) ? text(role, adjective(office.of()), name) : name;
    }

    /** The highest office that was surely held on the day, or on both bounds of the undated. */
    private static @Nullable Office office(Leader leader, Dating dating) {
        LocalDate from = dating.date() != null ? dating.date() : dating.notBefore();
        LocalDate to = dating.date() != null ? dating.date() : dating.notAfter();
        Office highest = null;
        for (Office office : leader.offices()) {
            boolean held = from != null && to != null && office.heldOn(from) && office.heldOn(to);
            if (held && (highest == null || office.role().compareTo(highest.role()) < 0)) {
                highest = office;
            }
        }
        return highest;
    }

    private String adjective(String code) {
        String adjective = Nations.table().english(code);
        return adjective == null ? country(code) : adjective;
    }

    private String country(String code) {
        for (Location place : content.places()) {
            if (place.kind().equals("country") && code.equals(place.country())) {
                return place.en();
            }
        }
        return messages.has("org." + code)
                ? messages.text(Language.EN, "org." + code)
                : ULocale.forLanguageTag("und-" + code).getDisplayCountry(ULocale.ENGLISH);
    }
}
