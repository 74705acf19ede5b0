package org.khulasa.draft;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * LangChain4j's requests over the JDK's client. Its own one over the same client drops Retry-After, and its time-out ends
 * with the headers, so that an endpoint which sends one byte a minute holds it for good. This one bounds the whole answer, in
 * time and in size, speaks HTTP/1.1 as small servers do, and follows no redirection: that could take the key elsewhere.
 */
final class Wire implements HttpClient {
    /** A draft has two kilobytes; the models that think aloud send some hundred. */
    private static final int LIMIT = 4 << 20;

    private final java.net.http.HttpClient client;
    private final Duration timeout;

    private Wire(Duration timeout) {
        this.timeout = timeout;
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** How LangChain4j comes by the client. */
    static final class Builder implements HttpClientBuilder {
        private final Duration timeout;

        Builder(Duration timeout) {
            this.timeout = timeout;
        }

        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        /** Ours holds: LangChain4j would set its default. */
        @Override
        public HttpClientBuilder connectTimeout(@Nullable Duration other) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(@Nullable Duration other) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new Wire(timeout);
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        builder.method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(request.body() == null ? "" : request.body()));
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(builder.build(), info -> new Bounded());
        try {
            HttpResponse<byte[]> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            String body = new String(response.body(), StandardCharsets.UTF_8);
            if (response.statusCode() / 100 != 2) {
                throw new Refusal(response.statusCode(), body, response.headers());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(body)
                    .build();
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new IllegalStateException("too slow", e);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException("the request failed", e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("drafts come in one piece");
    }

    /** All bytes of an answer, up to a limit. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
        private final HttpResponse.BodySubscriber<byte[]> all = HttpResponse.BodySubscribers.ofByteArray();
        private Flow.@Nullable Subscription subscription;
        private long size;

        @Override
        public CompletionStage<byte[]> getBody() {
            return all.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            all.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            buffers.forEach(buffer -> size += buffer.remaining());
            if (size <= LIMIT) {
                all.onNext(buffers);
            } else if (subscription != null) {
                subscription.cancel();
                all.onError(new IOException("the answer is larger than " + (LIMIT >> 20) + " MB"));
            }
        }

        @Override
        public void onError(Throwable thrown) {
            all.onError(thrown);
        }

        @Override
        public void onComplete() {
            all.onComplete();
        }
    }
}
