package org.khulasa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;
import org.khulasa.problem.Problems;

/** Reads the files of leaders, topics, outlets and pages; one without a name in both languages is left out. */
final class SubjectParser {
    private SubjectParser() {}

    static @Nullable Leader leader(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        if (yaml == null) {
            return null;
        }
        yaml.only("name", "variants", "not", "country", "offices", "checked");
        Localized name = name(yaml, "name");
        PartialDate day = yaml.has("checked") ? partial(yaml, "checked") : null;
        LocalDate checked = day == null ? null : day.earliest();
        List<Office> offices = new ArrayList<>();
        for (YamlMap office : yaml.maps("offices")) {
            Office read = office(office, checked);
            if (read != null) {
                offices.add(read);
            }
        }
        Map<Language, List<String>> variants = yaml.byLanguage("variants");
        List<String> not = yaml.texts("not");
        String country = yaml.text("country");
        return name == null
                ? null
                : new Leader(id, file.name(), name, variants, not, country, offices, file.byLanguage(problems));
    }

    private static @Nullable Office office(YamlMap yaml, @Nullable LocalDate checked) {
        yaml.only("role", "of", "for", "from", "to");
        String id = yaml.required("role");
        Role role = Role.of(id);
        if (role == null) {
            List<String> ids =
                    java.util.Arrays.stream(Role.values()).map(Role::id).toList();
            yaml.problem(
                    "role",
                    "E-VALUE",
                    "unknown role '" + id + "'",
                    Suggestion.of(id, ids, "write one of " + String.join(", ", ids)));
        }
        PartialDate from = partial(yaml, "from");
        PartialDate to = yaml.has("to") ? partial(yaml, "to") : null;
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            yaml.problem("to", "E-DATE", "'to' lies before 'from'", "exchange the two dates");
            return null;
        }
        return role == null || from == null
                ? null
                : new Office(role, yaml.required("of"), yaml.localized("for"), from, to, checked);
    }

    private static @Nullable PartialDate partial(YamlMap yaml, String key) {
        String text = yaml.required(key);
        PartialDate date = PartialDate.parse(text);
        if (date == null && !text.isEmpty()) {
            yaml.problem(key, "E-DATE", "'" + text + "' is no date", "write it as 2012-05-07, 2012-05 or 2012");
        }
        return date;
    }

    static @Nullable Topic topic(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        if (yaml == null) {
            return null;
        }
        yaml.only("name", "description", "terms", "together", "near");
        List<Topic.Term> terms = new ArrayList<>();
        for (YamlMap term : yaml.maps("terms")) {
            term.only("ar", "en", "weight");
            String phrase = term.has("ar") ? term.required("ar") : term.required("en");
            terms.add(new Topic.Term(phrase, term.number("weight", 1)));
        }
        List<Topic.Together> together = new ArrayList<>();
        for (YamlMap group : yaml.maps("together")) {
            group.only("groups", "weight", "least");
            together.add(
                    new Topic.Together(group.textLists("groups"), group.number("weight", 5), group.number("least", 2)));
        }
        Localized name = name(yaml, "name");
        Localized description = yaml.localized("description");
        List<String> near = yaml.texts("near");
        return name == null
                ? null
                : new Topic(
                        id,
                        file.name(),
                        name,
                        description == null ? new Localized("", "") : description,
                        terms,
                        together,
                        near);
    }

    static @Nullable Outlet outlet(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        if (yaml == null) {
            return null;
        }
        yaml.only("name", "country", "url", "marks", "licence", "mode");
        String mode = yaml.text("mode");
        if (mode != null && !mode.equals("full") && !mode.equals("excerpt")) {
            yaml.problem("mode", "E-VALUE", "unknown mode '" + mode + "'", "write full or excerpt");
        }
        Localized name = name(yaml, "name");
        String country = yaml.text("country");
        String url = yaml.url("url");
        List<String> marks = yaml.texts("marks");
        Localized licence = yaml.localized("licence");
        boolean excerptOnly = "excerpt".equals(mode);
        return name == null
                ? null
                : new Outlet(
                        id, file.name(), name, country, url, marks, licence, excerptOnly, file.byLanguage(problems));
    }

    static @Nullable ProsePage page(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        Localized title = yaml == null ? null : name(yaml.only("title"), "title");
        return title == null ? null : new ProsePage(id, file.name(), title, file.byLanguage(problems));
    }

    /** Null after a problem. */
    private static @Nullable Localized name(YamlMap yaml, String key) {
        Localized name = yaml.requiredLocalized(key);
        return name.ar().isEmpty() || name.en().isEmpty() ? null : name;
    }
}
