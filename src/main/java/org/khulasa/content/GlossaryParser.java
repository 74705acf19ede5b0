package org.khulasa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Localized;
import org.khulasa.problem.Problems;

/**
 * Reads {@code glossary.yaml}. An entry with a fault is left out and the others stay; what it claims stays free for them.
 *
 * <p>Forms are compared folded, because a reader who looks one up does not know which alef or yeh an editor chose.
 */
final class GlossaryParser {
    private static final List<String> KINDS =
            Arrays.stream(GlossaryTerm.Kind.values()).map(GlossaryTerm.Kind::id).toList();

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();

    private GlossaryParser() {}

    static List<GlossaryTerm> parse(String name, String text, Problems problems) {
        Problems mine = new Problems();
        List<YamlMap> entries = YamlMap.parseList(text, new YamlMap.Source(name, 0, mine));
        GlossaryParser parser = new GlossaryParser();
        List<GlossaryTerm> terms = new ArrayList<>();
        for (YamlMap entry : entries == null ? List.<YamlMap>of() : entries) {
            int before = mine.sorted().size();
            GlossaryTerm term = parser.term(entry);
            if (term != null && mine.sorted().size() == before) {
                parser.claim(term);
                terms.add(term);
            }
        }
        mine.sorted().forEach(problems::add);
        return terms;
    }

    private @Nullable GlossaryTerm term(YamlMap entry) {
        entry.only("id", "ar", "en", "kind", "note");
        String id = id(entry);
        Set<String> own = new HashSet<>();
        List<String> ar = forms(entry, "ar", own);
        List<String> en = forms(entry, "en", own);
        GlossaryTerm.Kind kind = kind(entry);
        Localized note = entry.localized("note");
        return kind == null ? null : new GlossaryTerm(id, ar, en, kind, note);
    }

    private String id(YamlMap entry) {
        String id = entry.required("id");
        if (ids.contains(id)) {
            entry.problem("id", "E-ID", "id '" + id + "' is given twice", "remove one of the two entries");
        } else if (!id.isEmpty() && (!Slug.isValidKey(id) || id.indexOf('/') >= 0)) {
            entry.problem(
                    "id",
                    "E-SLUG",
                    "'" + id + "' cannot be an id",
                    "write it with a-z, 0-9 and hyphens, such as " + Slug.of(id));
        }
        return id;
    }

    private List<String> forms(YamlMap entry, String key, Set<String> own) {
        List<String> forms = entry.texts(key);
        if (forms.isEmpty()) {
            entry.problem(key, "E-MISSING", "'" + key + "' is missing", "add '" + key + ": [term]'");
        }
        for (String form : forms) {
            String folded = key(form);
            String owner = owners.get(folded);
            if (folded.isEmpty()) {
                entry.problem(key, "E-VALUE", "a form in '" + key + "' is empty", "remove it, or write the term");
            } else if (owner != null) {
                entry.problem(
                        key,
                        "E-VALUE",
                        "'" + form + "' is a form of '" + owner + "' too",
                        "remove it from one of the two entries");
            } else if (!own.add(folded)) {
                entry.problem(key, "E-VALUE", "'" + form + "' is given twice", "remove one of the two");
            }
        }
        return forms;
    }

    private static GlossaryTerm.@Nullable Kind kind(YamlMap entry) {
        String id = entry.required("kind");
        GlossaryTerm.Kind kind = GlossaryTerm.Kind.of(id);
        if (kind == null && !id.isEmpty()) {
            entry.problem(
                    "kind",
                    "E-VALUE",
                    "unknown kind '" + id + "'",
                    Suggestion.of(id, KINDS, "write one of " + String.join(", ", KINDS)));
        }
        return kind;
    }

    private void claim(GlossaryTerm term) {
        ids.add(term.id());
        term.ar().forEach(form -> owners.put(key(form), term.id()));
        term.en().forEach(form -> owners.put(key(form), term.id()));
    }

    private static String key(String form) {
        return Fold.key(form).strip();
    }
}
