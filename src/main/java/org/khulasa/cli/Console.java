package org.khulasa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khulasa.problem.Problem;

/** What a person (or with {@code --json} a script) reads: problems on standard error, results on standard output. */
final class Console {
    private final Options options;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Console(Options options) {
        this.options = options;
    }

    /** Prints problems, errors last so that they are what is read first. */
    void problems(List<Problem> problems) {
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(p -> p))
                .forEach(problem -> err.println(label(problem) + problem.text()));
    }

    private String label(Problem problem) {
        boolean color = !options.noColor && System.getenv("NO_COLOR") == null && System.console() != null;
        return switch (problem.severity()) {
            case WARNING -> color ? "\u001B[33mwarning\u001B[0m " : "warning ";
            case QUARANTINE -> color ? "\u001B[35mleft out\u001B[0m " : "left out ";
            case FATAL -> color ? "\u001B[31merror\u001B[0m " : "error ";
        };
    }

    /** Prints a line for people; nothing with {@code --quiet} or {@code --json}. */
    void say(String format, Object... arguments) {
        if (!options.quiet && !options.json) {
            out.println(String.format(Locale.ROOT, format, arguments));
        }
    }

    void print(String text) {
        out.println(text);
    }

    /** What writes one line for scripts. */
    @FunctionalInterface
    interface Line {
        void writeTo(Writer out) throws IOException;
    }

    /** Prints a line that is written piece by piece. */
    void line(Line line) throws IOException {
        StringWriter text = new StringWriter();
        line.writeTo(text);
        out.print(text);
    }

    void error(String text) {
        err.println(text);
    }

    /** The summary of a run: figures in one order for people and scripts. */
    void summary(Map<String, Object> figures, List<Problem> problems) {
        if (options.json) {
            out.println(json(figures, problems));
        }
    }

    private static String json(Map<String, Object> figures, List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> figure : figures.entrySet()) {
                Object value = figure.getValue();
                json.writeFieldName(figure.getKey());
                if (value instanceof Boolean yes) {
                    json.writeBoolean(yes);
                } else if (value instanceof Number number) {
                    json.writeNumber(number.toString());
                } else {
                    json.writeString(value.toString());
                }
            }
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringField("code", problem.code());
                json.writeStringField("path", problem.path());
                json.writeNumberField("line", problem.line());
                json.writeNumberField("column", problem.column());
                json.writeStringField("what", problem.what());
                json.writeStringField("help", problem.help());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }
}
