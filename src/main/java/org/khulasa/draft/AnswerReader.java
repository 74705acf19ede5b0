package org.khulasa.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.english.Summary;

/**
 * Reads the JSON that was asked for and nothing else: keys of its own, other types or a word before it are a broken answer.
 * What the texts say is judged elsewhere.
 */
final class AnswerReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;

    private AnswerReader(JsonParser json) {
        this.json = json;
    }

    static Draft read(String answer) throws NoAnswerException {
        try (JsonParser json = JSON.createParser(answer)) {
            Draft draft = new AnswerReader(json).draft();
            if (json.nextToken() != null) {
                throw broken("the answer goes on behind its JSON");
            }
            return draft;
        } catch (IOException e) {
            throw broken("the answer is not JSON");
        }
    }

    private static NoAnswerException broken(String what) {
        return new NoAnswerException(what, NoAnswerException.Next.TRY_AGAIN);
    }

    private static NoAnswerException other(String where, String expected) {
        return broken("the answer is not as asked for: " + where + " is not " + expected);
    }

    private Draft draft() throws IOException, NoAnswerException {
        expect(JsonToken.START_OBJECT, "it", "an object");
        String title = null;
        List<Summary.Sentence> sentences = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            switch (key) {
                case "title" -> title = text("title");
                case "sentences" -> sentences = sentences();
                default -> throw broken("the answer is not as asked for: it has a key of its own");
            }
        }
        return new Draft(present(title, "title"), present(sentences, "sentences"));
    }

    private List<Summary.Sentence> sentences() throws IOException, NoAnswerException {
        expect(JsonToken.START_ARRAY, "'sentences'", "a list");
        List<Summary.Sentence> sentences = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            sentences.add(sentence());
        }
        return sentences;
    }

    private Summary.Sentence sentence() throws IOException, NoAnswerException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw other("a sentence", "an object");
        }
        String text = null;
        List<Integer> paragraphs = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            switch (key) {
                case "text" -> text = text("text");
                case "paragraphs" -> paragraphs = numbers();
                default -> throw broken("the answer is not as asked for: a sentence has a key of its own");
            }
        }
        return new Summary.Sentence(present(text, "text"), present(paragraphs, "paragraphs"));
    }

    private List<Integer> numbers() throws IOException, NoAnswerException {
        expect(JsonToken.START_ARRAY, "'paragraphs'", "a list");
        List<Integer> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw other("a paragraph", "a whole number");
            }
            numbers.add(json.getIntValue());
        }
        return numbers.stream().distinct().toList();
    }

    private String text(String key) throws IOException, NoAnswerException {
        expect(JsonToken.VALUE_STRING, "'" + key + "'", "a text");
        return json.getText().strip();
    }

    private void expect(JsonToken token, String where, String expected) throws IOException, NoAnswerException {
        if (json.nextToken() != token) {
            throw other(where, expected);
        }
    }

    private static <T> T present(@Nullable T value, String key) throws NoAnswerException {
        if (value == null) {
            throw broken("the answer is not as asked for: '" + key + "' is missing");
        }
        return value;
    }
}
