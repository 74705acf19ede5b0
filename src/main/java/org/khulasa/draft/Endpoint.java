package org.khulasa.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where to ask: the address to which {@code /chat/completions} is added, the model's name there, and a key where one is
 * needed. Ollama and llama.cpp need none.
 */
public record Endpoint(URI url, String model, @Nullable String key, Duration timeout) {
    /** An endpoint that cannot be asked; the message has a line of help. */
    public static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1;

        public UnusableException(String message) {
            super(message);
        }
    }

    /**
     * An endpoint of what somebody wrote.
     *
     * @throws UnusableException when a part is missing or cannot be meant
     */
    public static Endpoint of(@Nullable String url, @Nullable String model, @Nullable String key, Duration timeout)
            throws UnusableException {
        if (url == null || url.isBlank()) {
            throw new UnusableException("no endpoint to ask\n"
                    + "  help: give --url or KHULASA_DRAFT_URL, such as http://localhost:11434/v1 for Ollama");
        }
        if (model == null || model.isBlank() || model.chars().anyMatch(Character::isISOControl)) {
            throw new UnusableException("no model to ask\n"
                    + "  help: give --model or KHULASA_DRAFT_MODEL, with the name that the endpoint has for it");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new UnusableException("--timeout is not above 0\n  help: give the seconds that an answer may take");
        }
        String secret = key == null || key.isBlank() ? null : key.strip();
        if (secret != null && !secret.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new UnusableException(
                    "the key has characters that no key has\n  help: put the key alone, on one line, into the file");
        }
        return new Endpoint(address(url.strip()), model.strip(), secret, timeout);
    }

    private static URI address(String url) throws UnusableException {
        String help = "\n  help: write it as https://example.org/v1, without name, password or question mark";
        try {
            URI address = new URI(url);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean usable = (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
            if (usable) {
                return address;
            }
        } catch (URISyntaxException e) {
            // reported below: where the fault in it is, a person sees
        }
        // Not repeated: an address with a password in it would end up in a log.
        throw new UnusableException("the endpoint's address cannot be used" + help);
    }

    /** Without the key: values end up in messages. */
    @Override
    public String toString() {
        return model + " at " + url;
    }
}
