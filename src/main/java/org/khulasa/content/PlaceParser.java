package org.khulasa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Problems;

/** Reads {@code places.yaml}. */
final class PlaceParser {
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,6})?");
    private static final int NORTHMOST = 90;
    private static final int EASTMOST = 180;

    private PlaceParser() {}

    static List<Location> parse(String name, String yaml, Problems problems) {
        List<YamlMap> entries = YamlMap.parseList(yaml, new YamlMap.Source(name, 0, problems));
        List<Location> places = new ArrayList<>();
        for (YamlMap entry : entries == null ? List.<YamlMap>of() : entries) {
            entry.only("id", "ar", "en", "kind", "country", "not", "at");
            List<String> ar = entry.texts("ar");
            if (ar.isEmpty()) {
                entry.problem("ar", "E-MISSING", "'ar' is missing", "add 'ar: [name]'");
                continue;
            }
            String kind = entry.text("kind");
            places.add(new Location(
                    entry.required("id"),
                    ar,
                    entry.required("en"),
                    kind == null ? "" : kind,
                    entry.text("country"),
                    entry.texts("not"),
                    coordinates(entry)));
        }
        return places;
    }

    /** Null when absent or wrong: the name is still good for finding the place in texts. */
    private static @Nullable Coordinates coordinates(YamlMap entry) {
        if (!entry.has("at")) {
            return null;
        }
        List<String> numbers = entry.texts("at");
        if (numbers.size() != 2) {
            entry.problem("at", "E-VALUE", "'at' must be a latitude and a longitude", "write it as [33.51, 36.29]");
            return null;
        }
        Double latitude = degrees(entry, "latitude", numbers.get(0), NORTHMOST);
        Double longitude = degrees(entry, "longitude", numbers.get(1), EASTMOST);
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    private static @Nullable Double degrees(YamlMap entry, String what, String text, int limit) {
        if (!DEGREES.matcher(text).matches()) {
            entry.problem(
                    "at",
                    "E-VALUE",
                    "'" + text + "' is no " + what,
                    "write degrees with a decimal point: [33.51, 36.29]");
            return null;
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > limit) {
            entry.problem(
                    "at",
                    "E-VALUE",
                    what + " " + text + " is not between -" + limit + " and " + limit,
                    "latitude first, then longitude: [33.51, 36.29]");
            return null;
        }
        return degrees;
    }
}
