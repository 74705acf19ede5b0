package org.khulasa.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person read in a raw text: the scalars and the lists of line numbers of one annotation. */
record Gold(Map<String, String> texts, Map<String, List<Integer>> lines) {
    static Gold read(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Integer>> lines = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY && key.endsWith("_lines")) {
                    List<Integer> numbers = new ArrayList<>();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        numbers.add(json.getIntValue());
                    }
                    lines.put(key, numbers);
                } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    texts.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return new Gold(texts, lines);
    }

    boolean isArticle() {
        return "true".equals(texts.get("is_article"));
    }

    List<Integer> of(String list) {
        return lines.getOrDefault(list + "_lines", List.of());
    }

    /** Lines whose class the report has wrong, and how. */
    List<String> mistakes(SeedReport report) {
        List<String> mistakes = new ArrayList<>();
        Map<Integer, LabelledLine> labels = new HashMap<>();
        report.lines().forEach(line -> labels.put(line.number(), line));
        for (String kind : List.of("title", "meta", "body", "boilerplate")) {
            for (int number : of(kind)) {
                LabelledLine line = labels.get(number);
                if (line == null || !kind.equals(kind(line.label()))) {
                    mistakes.add(kind + " expected: " + line);
                }
            }
        }
        return mistakes;
    }

    private static String kind(Label label) {
        if (Set.of(Label.TITLE, Label.KICKER, Label.STANDFIRST).contains(label)) {
            return "title";
        }
        if (Set.of(Label.BYLINE, Label.DATELINE, Label.DATE).contains(label)) {
            return "meta";
        }
        return Set.of(Label.BODY, Label.SUBHEAD).contains(label) ? "body" : "boilerplate";
    }
}
