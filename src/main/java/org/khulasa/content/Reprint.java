package org.khulasa.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Another raw document with an article's text, perhaps a little changed: an agency's report that two outlets print.
 *
 * @param seed file name in {@code seeds/}
 * @param outlet id of the outlet, null when unknown
 * @param published day of publication there, null when unknown
 * @param url its address, null when unknown
 */
public record Reprint(String seed, @Nullable String outlet, @Nullable LocalDate published, @Nullable String url) {
    /** As it stands in front matter: a list of mappings on one line. */
    static String flow(List<Reprint> reprints) {
        return reprints.stream().map(Reprint::flow).collect(Collectors.joining(", ", "[", "]"));
    }

    private String flow() {
        return "{seed: " + YamlScalar.quoted(seed)
                + (outlet == null ? "" : ", outlet: " + YamlScalar.code(outlet))
                + (published == null ? "" : ", published: " + published)
                + (url == null ? "" : ", url: " + YamlScalar.quoted(url))
                + "}";
    }
}
