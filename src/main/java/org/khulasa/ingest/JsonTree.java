package org.khulasa.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON value as maps, lists and strings; numbers and booleans are strings too, null is left out. */
final class JsonTree {
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE) // a line has its own limit
                    .build())
            .build();

    private JsonTree() {}

    /**
     * A map, a list or a string.
     *
     * @throws JsonProcessingException with the place of what is no JSON; also when more stands behind the value
     */
    static Object read(String text) throws JsonProcessingException {
        try (JsonParser json = JSON.createParser(text)) {
            JsonToken token = json.nextToken();
            Object value = token == null ? "" : value(json, token);
            if (json.nextToken() != null) {
                throw new com.fasterxml.jackson.core.JsonParseException(
                        json, "more than one value", json.currentTokenLocation());
            }
            return value == null ? "" : value;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
    }

    private static @Nullable Object value(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                Object value = value(json, json.nextToken());
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                Object value = value(json, next);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    /** The string under a key; null when there is none or it is something else. */
    static @Nullable String text(Map<?, ?> map, String... keys) {
        for (String key : keys) {
            if (map.get(key) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** The name of a person or of the first of several: a string, an object with a name, or a list of these. */
    static @Nullable String name(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Map<?, ?> map) {
            return text(map, "name");
        }
        return value instanceof List<?> list && !list.isEmpty() ? name(list.get(0)) : null;
    }
}
