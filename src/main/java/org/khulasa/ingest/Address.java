package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Slug;

/** The address that an article gets once: year, date and names of its headline, and its id where these do not suffice. */
final class Address {
    private static final int NAMES = 5;
    /** With an id behind it, it still fits. */
    private static final int LONGEST = 60;

    private Address() {}

    /** Keys to try in this order; the last is the article's alone. */
    static List<String> keys(@Nullable LocalDate published, List<String> names, String id) {
        if (published == null) {
            return List.of("undated/" + id);
        }
        String folder = String.format(java.util.Locale.ROOT, "%04d/", published.getYear());
        String withId = folder + published + "-" + id;
        String named = slug(names);
        if (named.isEmpty()) {
            return List.of(withId);
        }
        String slug = folder + published + "-" + named;
        return List.of(slug, slug + "-" + id, withId);
    }

    private static String slug(List<String> names) {
        StringBuilder slug = new StringBuilder();
        names.stream()
                .map(Slug::of)
                .filter(n -> !n.isEmpty())
                .distinct()
                .limit(NAMES)
                .forEach(name -> {
                    if (slug.length() + name.length() < LONGEST) {
                        slug.append(slug.length() == 0 ? "" : "-").append(name);
                    }
                });
        return slug.toString();
    }
}
