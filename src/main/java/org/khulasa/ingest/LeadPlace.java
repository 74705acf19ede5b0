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
        Matcher matcher = OPENING.matcher(lead);
        if (!matcher.find()) {
            return null;
        }
        String place = matcher.group(1).strip();
        int comma = place.indexOf('\u060C');
        String city = comma < 0 ? place : place.substring(0, comma);
        return marks.isPlace(Words.key(city)) ? place : null;
    }
}
