package org.khulasa.draft;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.khulasa.draft.NoAnswerException.Next;

/**
 * A model behind an endpoint that speaks OpenAI's chat completions. Retries are ours, see {@link Attempts}. No temperature is
 * sent: some hosted models refuse requests that set one.
 */
final class OpenAiModel implements Model {
    private static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("draft").rootElement(schema()).build())
            .build();

    private final Endpoint endpoint;
    private final OpenAiChatModel chat;

    OpenAiModel(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.chat = OpenAiChatModel.builder()
                .httpClientBuilder(new Wire.Builder(endpoint.timeout()))
                .baseUrl(endpoint.url().toString())
                .apiKey(endpoint.key())
                .modelName(endpoint.model())
                .maxRetries(0)
                .strictJsonSchema(true)
                .build();
    }

    private static JsonObjectSchema schema() {
        JsonObjectSchema sentence = JsonObjectSchema.builder()
                .addStringProperty("text")
                .addProperty(
                        "paragraphs",
                        JsonArraySchema.builder().items(new JsonIntegerSchema()).build())
                .required("text", "paragraphs")
                .additionalProperties(false)
                .build();
        return JsonObjectSchema.builder()
                .addStringProperty("title")
                .addProperty(
                        "sentences", JsonArraySchema.builder().items(sentence).build())
                .required("title", "sentences")
                .additionalProperties(false)
                .build();
    }

    @Override
    public Answer ask(Prompt prompt) throws NoAnswerException, InterruptedException {
        ChatResponse response;
        try {
            response = chat.chat(ChatRequest.builder()
                    .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                    .responseFormat(FORMAT)
                    .build());
        } catch (RuntimeException e) {
            throw why(e);
        }
        String text = response.aiMessage().text();
        if (response.finishReason() == FinishReason.LENGTH) {
            throw new NoAnswerException("the answer is cut off", Next.TRY_AGAIN);
        }
        if (text == null || text.isBlank()) {
            throw new NoAnswerException("the answer is empty", Next.TRY_AGAIN);
        }
        TokenUsage usage = response.tokenUsage();
        return usage == null
                ? new Answer(text, 0, 0)
                : new Answer(text, count(usage.inputTokenCount()), count(usage.outputTokenCount()));
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    /** The first cause that says something: LangChain4j and the JDK wrap what happened. */
    private NoAnswerException why(RuntimeException thrown) throws InterruptedException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof InterruptedException) {
                throw new InterruptedException("interrupted while waiting for an answer");
            }
            if (cause instanceof TimeoutException || cause instanceof java.net.http.HttpTimeoutException) {
                String seconds =
                        String.valueOf(endpoint.timeout().toMillis() / 1000.0).replaceAll("\\.0$", "");
                return new NoAnswerException("no answer within " + seconds + " s", Next.TRY_AGAIN);
            }
            if (cause instanceof ConnectException) {
                return new NoAnswerException("the endpoint cannot be reached", Next.TRY_AGAIN_OR_STOP);
            }
            if (cause instanceof com.fasterxml.jackson.core.JsonProcessingException) {
                return new NoAnswerException("the endpoint's answer is not JSON", Next.TRY_AGAIN);
            }
            if (cause instanceof IOException) {
                return new NoAnswerException("the connection broke before the answer's end", Next.TRY_AGAIN);
            }
        }
        return new NoAnswerException("the endpoint's answer cannot be read", Next.TRY_AGAIN);
    }

    private NoAnswerException refused(Refusal refusal) {
        int status = refusal.statusCode();
        String said = status + " " + excerpt(refusal.getMessage());
        return switch (status) {
            case 429 -> new NoAnswerException("the endpoint is busy: " + said, Next.TRY_AGAIN, refusal.after());
            case 401, 403 -> new NoAnswerException("the endpoint refuses the key: " + said, Next.STOP);
            case 404 -> new NoAnswerException("the endpoint has no such address or model: " + said, Next.STOP);
            case 408 -> new NoAnswerException("the endpoint gave up: " + said, Next.TRY_AGAIN);
            default -> status >= 500
                    ? new NoAnswerException("the endpoint has a fault: " + said, Next.TRY_AGAIN, refusal.after())
                    : new NoAnswerException("the endpoint refuses: " + said, status < 400 ? Next.STOP : Next.GIVE_UP);
        };
    }

    /** A line of what the endpoint said, without signs that move a terminal's cursor, and without the key. */
    private String excerpt(@Nullable String body) {
        String text = (body == null ? "" : body).replaceAll("[\\p{C}\\s]+", " ").strip();
        if (endpoint.key() != null) {
            text = text.replace(endpoint.key(), "(key)");
        }
        return text.length() > 160 ? text.substring(0, 160) + "..." : text;
    }
}
