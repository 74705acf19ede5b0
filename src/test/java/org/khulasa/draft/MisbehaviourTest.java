package org.khulasa.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.draft.FakeEndpoint.saying;
import static org.khulasa.draft.FakeEndpoint.status;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Drafts from an endpoint that misbehaves in every way seen so far. */
class MisbehaviourTest extends DraftFixture {
    private void assertFailed(int requests, String reason) throws IOException {
        assertThat(told()).containsExactly("no draft: " + reason);
        assertThat(article()).isEqualTo(ARTICLE);
        assertThat(endpoint.requests()).hasSize(requests);
    }

    @Test
    void a_busy_endpoint_is_waited_for_as_long_as_it_asks() throws Exception {
        String inAMinute = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(60));
        endpoint.then(status(429, "{}", "Retry-After", "7"))
                .then(status(503, "", "Retry-After", inAMinute))
                .then(saying(GOOD));
        assertThat(draft().written()).isEqualTo(1);
        assertThat(waited).hasSize(2).first().isEqualTo(Duration.ofSeconds(7));
        assertThat(waited.get(1)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(60));
    }

    @Test
    void an_endpoint_that_asks_for_too_long_a_wait_is_not_waited_for() throws Exception {
        endpoint.then(status(429, "quota", "Retry-After", "3600"));
        draft();
        assertFailed(1, "the endpoint is busy: 429 quota, and asks to wait 3600 s");
        assertThat(waited).isEmpty();
    }

    @Test
    void an_endpoint_with_a_fault_is_tried_three_times_with_longer_waits() throws Exception {
        endpoint.then(status(500, "boom\u001B[31m\nsk-secret"));
        assertThat(draft()).isEqualTo(new Tally(0, 0, 1, 0, 0, 0));
        assertFailed(3, "the endpoint has a fault: 500 boom [31m (key), in 3 tries");
        assertThat(waited).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void an_answer_that_never_ends_is_given_up() throws Exception {
        endpoint.then(FakeEndpoint.stalling(5_000)).then(saying(GOOD));
        assertThat(draft(Duration.ofMillis(700)).written()).isEqualTo(1);
        assertThat(waited).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void a_slow_endpoint_is_told_with_the_time() throws Exception {
        endpoint.then(FakeEndpoint.stalling(2_000));
        draft(Duration.ofMillis(150));
        assertFailed(3, "no answer within 0.15 s, in 3 tries");
    }

    @Test
    void half_an_answer_is_asked_for_again() throws Exception {
        endpoint.then(FakeEndpoint.half(GOOD)).then(saying(GOOD));
        assertThat(draft().written()).isEqualTo(1);
    }

    @Test
    void half_answers_alone_are_a_failure() throws Exception {
        endpoint.then(FakeEndpoint.half(GOOD));
        draft();
        assertFailed(3, "the connection broke before the answer's end, in 3 tries");
    }

    @Test
    void another_schema_is_a_broken_answer() throws Exception {
        endpoint.then(saying("{\"title\": \"T\", \"summary\": \"S\"}"))
                .then(saying("{\"title\": 5, \"sentences\": []}"))
                .then(saying("{\"title\": \"T\"}"));
        assertThat(draft()).isEqualTo(new Tally(0, 0, 1, 0, 2100, 150));
        assertFailed(3, "the answer is not as asked for: 'sentences' is missing, in 3 tries");
    }

    @Test
    void words_around_the_json_are_a_broken_answer() throws Exception {
        endpoint.then(saying("Here you are: " + GOOD))
                .then(saying(GOOD + " Enjoy!"))
                .then(status(200, "<html>"));
        draft();
        assertFailed(3, "the endpoint's answer is not JSON, in 3 tries");
    }

    @Test
    void a_wrong_key_stops_the_run() throws Exception {
        write("articles/2017/b.md", ARTICLE.replace("aaaaaaaaaaaa", "bbbbbbbbbbbb"));
        endpoint.then(status(401, "bad key"));
        assertThat(draft().text())
                .isEqualTo("0 drafts written, 0 set aside, 1 failed, 1 not asked; 0 tokens in, 0 out");
        assertThat(told()).containsExactly("no draft: the endpoint refuses the key: 401 bad key");
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void several_are_asked_at_once_and_never_more_than_allowed() throws Exception {
        write(7);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        endpoint.then(exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            saying(GOOD).to(exchange);
        });
        assertThat(draft(Duration.ofSeconds(20), 2)).isEqualTo(new Tally(7, 0, 0, 0, 4900, 350));
        assertThat(most).hasValue(2);
    }

    @Test
    void an_endpoint_that_refuses_five_articles_on_end_is_left_alone() throws Exception {
        write(7);
        endpoint.then(status(400, "no json_schema here"));
        assertThat(draft()).isEqualTo(new Tally(0, 0, 5, 2, 0, 0));
        assertThat(told()).containsOnly("no draft: the endpoint refuses: 400 no json_schema here");
        assertThat(endpoint.requests()).hasSize(5);
    }

    @Test
    void an_endpoint_that_is_not_there_is_told() throws Exception {
        write(2);
        endpoint.close();
        assertThat(draft()).isEqualTo(new Tally(0, 0, 1, 1, 0, 0));
        assertThat(told()).containsExactly("no draft: the endpoint cannot be reached, in 3 tries");
    }
}
