package org.khulasa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.problem.Problems;

/** Reads the files of leaders, topics, outlets and pages. */
final class SubjectParser {
    private SubjectParser() {}

    static @Nullable Leader leader(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        if (yaml == null) {
            return null;
        }
        yaml.only("name", "variants", "not", "country", "offices", "checked");
        PartialDate day = yaml.has("checked") ? partial(yaml, "checked") : null;
        LocalDate checked = day == null ? null : day.earliest();
        List<Office> offices = new ArrayList<>();
        for (YamlMap office : yaml.maps("offices")) {
            Office read = office(office, checked);
            if (read != null) {
                offices.add(read);
            }
        }
        return new Leader(
                id,
                file.name(),
                yaml.requiredLocalized("name"),
                yaml.byLanguage("variants"),
                yaml.texts("not"),
                yaml.text("country"),
                offices,
                file.byLanguage());
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
        org.khulasa.lang.Localized description = yaml.localized("description");
        return new Topic(
                id,
                file.name(),
                yaml.requiredLocalized("name"),
                description == null ? new org.khulasa.lang.Localized("", "") : description,
                terms,
                together,
                yaml.texts("near"));
    }

    static @Nullable Outlet outlet(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        if (yaml == null) {
            return null;
        }
        yaml.only("name", "country", "url", "marks", "licence", "mode");
        return new Outlet(
                id,
                file.name(),
                yaml.requiredLocalized("name"),
                yaml.text("country"),
                yaml.text("url"),
                yaml.texts("marks"),
                yaml.localized("licence"),
                "excerpt".equals(yaml.text("mode")),
                file.byLanguage());
    }

    static @Nullable ProsePage page(String id, MarkdownFile file, Problems problems) {
        YamlMap yaml = file.yaml(problems);
        return yaml == null
                ? null
                : new ProsePage(id, file.name(), yaml.only("title").requiredLocalized("title"), file.byLanguage());
    }
}
