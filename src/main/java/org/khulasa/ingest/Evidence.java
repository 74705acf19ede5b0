package org.khulasa.ingest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself beside its text: the head of a page, or the fields of a record.
 *
 * @param title the headline, null when not given
 * @param dates of publication, the strongest first
 * @param url the original's address, http or https, null when not given
 * @param site name of the outlet, null when not given
 * @param headings numbers of the lines of the text that are headings below the first rank
 */
record Evidence(
        @Nullable String title,
        List<Stated> dates,
        @Nullable String author,
        @Nullable String url,
        @Nullable String site,
        Set<Integer> headings) {
    /** Plain text says everything in its lines. */
    static final Evidence NONE = new Evidence(null, List.of(), null, null, null, Set.of());

    Evidence {
        dates = List.copyOf(dates);
        headings = Set.copyOf(headings);
    }

    /**
     * A date as it stands there.
     *
     * @param rule where it stands, as {@code dated-by} names it
     */
    record Stated(String text, String rule) {}

    /** This, and where it is silent the other. */
    Evidence or(Evidence other) {
        return new Evidence(
                title == null ? other.title : title,
                dates.isEmpty() ? other.dates : dates,
                author == null ? other.author : author,
                url == null ? other.url : url,
                site == null ? other.site : site,
                headings.isEmpty() ? other.headings : headings);
    }

    /** The value without outer blanks and line ends; null when nothing is left or it is too long to be one. */
    static @Nullable String tidy(@Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        String tidy = Hygiene.clean(value.replaceAll("\\s+", " "));
        return tidy.isEmpty() || tidy.length() > longest ? null : tidy;
    }

    /** An address that a reader can open, without its fragment; null for every other text. */
    static @Nullable String address(@Nullable String value) {
        String url = value == null ? "" : value.strip().replaceFirst("#.*", "");
        return url.length() <= 2000
                        && url.matches("(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\/]+(/[^\\s\\p{Cntrl}\"<>\\\\]*)?")
                ? url
                : null;
    }
}
