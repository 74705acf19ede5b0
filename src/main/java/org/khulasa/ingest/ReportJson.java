package org.khulasa.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The report as JSON Lines, one seed a line. */
public final class ReportJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private ReportJson() {}

    /** One line, with its end. The writer is neither flushed nor closed. */
    public static void write(SeedReport seed, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            seed(seed, json);
        }
        out.write('\n');
    }

    private static void seed(SeedReport seed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("seed", seed.seed());
        json.writeStringField("outcome", seed.outcome().id());
        json.writeStringField("reason", seed.reason());
        text(json, "title", seed.title());
        text(json, "published", seed.published());
        text(json, "article", seed.article());
        json.writeStringField("change", seed.change().id());
        json.writeArrayFieldStart("lines");
        for (LabelledLine line : seed.lines()) {
            json.writeStartObject();
            json.writeNumberField("line", line.number());
            json.writeStringField("label", line.label().id());
            json.writeStringField("reason", line.reason());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }
}
