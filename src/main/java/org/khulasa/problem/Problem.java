package org.khulasa.problem;

import java.util.Comparator;

/**
 * A fault in a person's file.
 *
 * @param code stable short name such as {@code E-EMPTY}; tests and scripts rely on it
 * @param path the file, as the person named its folder
 * @param line from 1; 0 when the fault is the whole file's
 * @param column from 1; 0 when the fault is the whole line's
 * @param what one sentence that says what is wrong
 * @param help one sentence that says what to do
 */
public record Problem(Severity severity, String code, String path, int line, int column, String what, String help)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::what);

    /** What a problem does to the build. */
    public enum Severity {
        /** Worth a look; nothing is left out because of it. */
        WARNING,
        /** The file, or one entry of it, is left out; everything else is built. */
        QUARANTINE,
        /** The site would be broken: nothing is published. */
        FATAL
    }

    public static Problem warning(String code, Place place, String what, String help) {
        return new Problem(Severity.WARNING, code, place.path(), place.line(), place.column(), what, help);
    }

    public static Problem quarantine(String code, Place place, String what, String help) {
        return new Problem(Severity.QUARANTINE, code, place.path(), place.line(), place.column(), what, help);
    }

    public static Problem fatal(String code, Place place, String what, String help) {
        return new Problem(Severity.FATAL, code, place.path(), place.line(), place.column(), what, help);
    }

    /** {@code path:line:column: what [code]} and a second line {@code help: ...}. */
    public String text() {
        StringBuilder out = new StringBuilder(path);
        if (line > 0) {
            out.append(':').append(line).append(':').append(Math.max(column, 1));
        }
        return out.append(": ")
                .append(what)
                .append(" [")
                .append(code)
                .append("]\n  help: ")
                .append(help)
                .toString();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
