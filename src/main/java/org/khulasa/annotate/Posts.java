package org.khulasa.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.gazetteer.Nations;
import org.khulasa.lang.Fold;

/**
 * Posts that represent a country, «مندوب روسيا لدى الأمم المتحدة», with the people to whom an article gives them, so that
 * «المندوب الروسي» means the one whom it named.
 */
final class Posts {
    /** «الدبلوماسي الروسي» has any of these posts. */
    private static final String DIPLOMAT = Fold.key("\u062F\u0628\u0644\u0648\u0645\u0627\u0633\u064A"); // دبلوماسي

    private static final Set<String> TITLES = Set.of(
            Fold.key("\u0645\u0646\u062F\u0648\u0628"), // مندوب
            Fold.key("\u0633\u0641\u064A\u0631"), // سفير
            Fold.key("\u0645\u0645\u062B\u0644"), // ممثل
            DIPLOMAT);

    private final Map<Post, Set<Speaker>> holders = new HashMap<>();

    /** @param title without article and ending */
    record Post(String title, String of) {}

    /** The post in words between two items, the first of them its title; null when they tell none. */
    @Nullable
    Post in(Line line, int from, int end) {
        for (int k = from; k < end; k++) {
            String title = title(line.at(k).form());
            String of = title == null || k + 1 >= end ? null : country(line, k + 1);
            if (title != null && of != null) {
                return new Post(title, of);
            }
        }
        return null;
    }

    /** The article gives a post to somebody. */
    void hold(@Nullable Post post, Speaker speaker) {
        if (post != null) {
            holders.computeIfAbsent(post, p -> new HashSet<>()).add(speaker);
            holders.computeIfAbsent(new Post(DIPLOMAT, post.of), p -> new HashSet<>())
                    .add(speaker);
        }
    }

    /** The only one to whom the article gives the post that a phrase without a name begins with. */
    @Nullable
    Speaker holder(Line line, int from, int end) {
        Post post = in(line, from, Math.min(end, from + 2));
        Set<Speaker> all = post == null ? Set.of() : holders.getOrDefault(post, Set.of());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private static @Nullable String title(String form) {
        String bare = Words.isDefinite(form) ? form.substring(2) : form;
        String title = bare.endsWith("\u0647") ? bare.substring(0, bare.length() - 1) : bare; // ه of the feminine
        return TITLES.contains(title) ? title : null;
    }

    private static @Nullable String country(Line line, int k) {
        Nations nations = Nations.table();
        String of = nations.ofAdjective(line.at(k).form());
        of = of == null ? nations.ofName(line.at(k).form()) : of;
        return of == null ? nations.ofName(line.words(k, 2)) : of;
    }
}
