package org.khulasa.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts as YAML scalars on one line: plain when no reader could take them for anything else, else double-quoted. */
public final class YamlScalar {
    /** Begins with a letter and has nothing that YAML or a flow mapping gives a meaning to. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{Nd} .\u00AB\u00BB\u060C\u061B\u061F\u2026()/+_-]*");

    /** Words that a YAML 1.1 reader takes for a truth value or nothing: editors and other tools may still be such readers. */
    private static final Pattern WORDS = Pattern.compile("true|false|yes|no|on|off|y|n|null", Pattern.CASE_INSENSITIVE);

    private YamlScalar() {}

    public static String of(String text) {
        boolean plain = SAFE.matcher(text).matches() && !WORDS.matcher(text).matches() && !text.endsWith(" ");
        return plain ? text : quoted(text);
    }

    /** For values that are plain by design: hex digits, dates, names of files. */
    static String code(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._#:T-]*") && !text.contains(": ") && !text.endsWith(":")
                ? text
                : quoted(text);
    }

    /** {@code {key: value, key: value}} of values that are plain by design. */
    static String flow(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean invisible = Character.isISOControl(c)
                            || c == '\u2028'
                            || c == '\u2029'
                            || c == '\uFEFF'
                            || c == '\uFFFE'
                            || c == '\uFFFF';
                    out.append(invisible ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
                }
            }
        }
        return out.append('"').toString();
    }
}
