package org.khulasa.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page says it has, in a {@code meta} element near its top. */
final class HtmlCharset {
    /** The standard asks for it within the first 1,024 bytes; many pages put scripts before it. */
    private static final int TOP = 8192;

    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,40})");

    private HtmlCharset() {}

    /** Null when it says nothing, or something that nobody knows. */
    static @Nullable Charset declared(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(bytes.length, TOP), StandardCharsets.ISO_8859_1);
        Matcher matcher = META.matcher(top);
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // A page that could be read so far is in none of two bytes a letter; some encodings cannot be written.
            return charset.canEncode() && !charset.name().startsWith("UTF-") ? charset : null;
        } catch (IllegalArgumentException e) {
            return null; // a name that nobody knows
        }
    }
}
