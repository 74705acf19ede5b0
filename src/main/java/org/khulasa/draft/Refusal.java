package org.khulasa.draft;

import dev.langchain4j.exception.HttpException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An answer with another status than 2xx, and how long it asks to wait: LangChain4j's own exception drops the headers. */
final class Refusal extends HttpException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Duration after;

    Refusal(int status, String body, HttpHeaders headers) {
        super(status, body);
        this.after = after(headers);
    }

    @Nullable
    Duration after() {
        return after;
    }

    /** Seconds, or a date, which counts from the answer's own date: the two clocks may differ. */
    private static @Nullable Duration after(HttpHeaders headers) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,7}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration until = Duration.between(date(headers.firstValue("Date").orElse("")), date(text));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
