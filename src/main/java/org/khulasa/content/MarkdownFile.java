package org.khulasa.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/**
 * A Markdown file taken apart: YAML front matter between two {@code ---} lines, then the body.
 *
 * @param name the file, for messages
 * @param frontMatter the lines between the fences
 * @param body what follows the closing fence, outer blank lines stripped
 * @param bodyLine the line of the file on which the body begins
 */
record MarkdownFile(String name, String frontMatter, String body, int bodyLine) {
    /** The parts, or null after a problem was reported. */
    static @Nullable MarkdownFile split(String name, String text, Problems problems) {
        if (!text.startsWith("---\n")) {
            problems.add(Problem.quarantine(
                    "E-FRONT",
                    new Place(name, 1, 1),
                    "the front matter is missing",
                    "begin the file with a line '---'"));
            return null;
        }
        int end = text.startsWith("---\n", 4) ? 3 : text.indexOf("\n---\n", 3);
        if (end < 0 && text.endsWith("\n---")) {
            end = text.length() - 4;
        }
        if (end < 0) {
            problems.add(Problem.quarantine(
                    "E-FRONT",
                    new Place(name, 1, 1),
                    "the front matter does not end",
                    "close it with a line '---' before the text"));
            return null;
        }
        String frontMatter = end <= 4 ? "" : text.substring(4, end + 1);
        String body = end + 5 >= text.length() ? "" : text.substring(end + 5);
        String stripped = body.strip();
        int at = stripped.isEmpty() ? text.length() : text.length() - body.length() + body.indexOf(stripped);
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new MarkdownFile(name, frontMatter, stripped, line);
    }

    @Nullable
    YamlMap yaml(Problems problems) {
        return YamlMap.parse(frontMatter, new YamlMap.Source(name, 1, problems));
    }

    /** The body's two parts under {@code ## العربية} and {@code ## English}; absent languages are absent. */
    Map<Language, String> byLanguage(Problems problems) {
        Map<Language, List<String>> lines = new EnumMap<>(Language.class);
        Language current = null;
        int number = bodyLine - 1;
        for (String line : body.split("\n", -1)) {
            number++;
            if (Body.isTooComplex(line)) {
                problems.add(Problem.quarantine(
                        "E-COMPLEX",
                        Place.line(name, number),
                        "the line has more Markdown signs than a text can mean",
                        "put a backslash before signs that are meant as text"));
                continue;
            }
            String heading = line.startsWith("## ") ? line.substring(3).strip() : "";
            if (heading.equals("\u0627\u0644\u0639\u0631\u0628\u064A\u0629")) {
                current = Language.AR;
            } else if (heading.equals("English")) {
                current = Language.EN;
            } else if (current != null) {
                // A heading below the language's own stands one level higher on the page.
                String own = line.startsWith("###") ? line.substring(1) : line;
                lines.computeIfAbsent(current, l -> new ArrayList<>()).add(own);
            }
        }
        Map<Language, String> parts = new EnumMap<>(Language.class);
        lines.forEach((language, part) -> {
            String text = String.join("\n", part).strip();
            if (!text.isEmpty()) {
                parts.put(language, text);
            }
        });
        return parts;
    }
}
