package org.khulasa.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place that opens a lead: «دبي، الإمارات العربية المتحدة (CNN)-- …», «لندن: …». The lead keeps it. */
final class LeadPlace {
    private static final Pattern OPENING = Pattern.compile(
            "^([^()\u00AB\u00BB\":.\u2013\u2014\u0640-]{2,45}?)\\s*(?:\\(([^)]{2,25})\\)\\s*)?(?:[-\u2013\u2014\u0640]+|:)\\s*");

    private LeadPlace() {}

    static @Nullable String of(String lead, Marks marks) {
        String place = opening(lead);
        return place != null && marks.isPlace(city(place)) ? place : null;
    }

    /** Whether a paragraph begins with a seat of news, as reports do. */
    static boolean opens(String paragraph) {
        String place = opening(paragraph);
        return place != null && Vocabulary.CITIES.contains(city(place));
    }

    private static @Nullable String opening(String paragraph) {
        Matcher matcher = OPENING.matcher(paragraph);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static String city(String place) {
        int comma = place.indexOf('\u060C');
        return Words.key(comma < 0 ? place : place.substring(0, comma));
    }
}
