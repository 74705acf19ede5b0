package org.khulasa.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.Evidence.Stated;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/**
 * Reads one line of a JSON Lines file: an object with {@code text} (or {@code content} or {@code body}) or {@code html}, and
 * perhaps {@code title}, {@code date}, {@code author}, {@code url}, {@code source} or {@code outlet}.
 */
final class RecordReader {
    private static final String HELP = "write one JSON object a line, with the article under \"text\" or \"html\"";

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_NAME = 120;

    private final String name;
    private final String path;
    private final RecordLines.Raw line;
    private final int limit;

    /**
     * @param file name of the file; the record's name has its number behind it
     * @param limit bytes that a document may have
     */
    RecordReader(SeedPath file, int record, RecordLines.Raw line, int limit) {
        this.name = file.name() + "#" + record;
        this.path = file.path();
        this.line = line;
        this.limit = limit;
    }

    /** How long a line may be: a letter of two bytes can be escaped in six, and other fields stand beside the text. */
    static int longest(int limit) {
        return (int) Math.min(Integer.MAX_VALUE - 64, 4L * limit);
    }

    Reading read() {
        if (!line.whole()) {
            return tooLarge();
        }
        Decoded decoded = Decoder.decode(line.bytes());
        if (decoded instanceof Decoded.Failure failure) {
            return refuse("E-ENC", failure.column(), failure.sentence(line.offset()), failure.help());
        }
        List<Problem> notes = new ArrayList<>();
        Decoded.Text json = (Decoded.Text) decoded;
        note(json, notes);
        try {
            String text = json.text().startsWith("\uFEFF") ? json.text().substring(1) : json.text();
            return JsonTree.read(text) instanceof Map<?, ?> record
                    ? read(record, notes)
                    : refuse("E-JSON", 1, "not a JSON object", HELP);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return refuse("E-JSON", column, "not JSON: " + reason(e), HELP);
        }
    }

    /** The first sentence, in one line, without what the parser would have taken. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage()
                .replaceAll(
                        "(?s)\\s*[(:]?\\s*\\b(was expecting|expected|for Object|in field name|maximum|start marker).*",
                        "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    private Reading read(Map<?, ?> record, List<Problem> notes) {
        String raw = JsonTree.text(record, "text", "content", "body");
        String html = raw == null ? JsonTree.text(record, "html") : null;
        String given = raw == null ? html : raw;
        if (given == null) {
            return refuse("E-JSON", 1, "a record without a text", HELP);
        }
        // A letter has at most three bytes: most texts need not be encoded to be measured.
        if (given.length() > limit / 3 && given.getBytes(StandardCharsets.UTF_8).length > limit) {
            return tooLarge();
        }
        Decoded repaired = Mojibake.repair(given);
        if (repaired instanceof Decoded.Failure failure) {
            return refuse("E-ENC", 1, failure.sentence(0), failure.help());
        }
        note((Decoded.Text) repaired, notes);
        String text = ((Decoded.Text) repaired).text();
        Evidence evidence = evidence(record);
        if (html != null) {
            HtmlPage.Read page = HtmlPage.page(text);
            text = page.text();
            evidence = evidence.or(page.evidence());
        }
        return Seed.isBlank(text)
                ? refuse("E-EMPTY", 1, "a record whose text is only white space", "remove it, or fetch the text again")
                : new Reading.Read(Seed.of(Seed.Origin.of(name, documentPath(), line.bytes()), text, evidence), notes);
    }

    private static Evidence evidence(Map<?, ?> record) {
        String date = Evidence.tidy(JsonTree.text(record, "date"), LONGEST_NAME);
        return new Evidence(
                Evidence.tidy(repaired(JsonTree.text(record, "title")), LONGEST_TITLE),
                date == null ? List.of() : List.of(new Stated(date, "record-date")),
                Evidence.tidy(repaired(JsonTree.name(record.get("author"))), LONGEST_NAME),
                Evidence.address(JsonTree.text(record, "url")),
                Evidence.tidy(repaired(JsonTree.text(record, "source", "outlet")), LONGEST_NAME),
                Set.of());
    }

    private static @Nullable String repaired(@Nullable String value) {
        return value != null && Mojibake.repair(value) instanceof Decoded.Text text ? text.text() : null;
    }

    private void note(Decoded.Text text, List<Problem> notes) {
        Decoded.Note note = text.note();
        if (note != null) {
            notes.add(Problem.warning(note.code(), Place.line(path, line.number()), note.what(), note.help()));
        }
    }

    /** Lines in messages about the text are the text's own, so it is named by its record. */
    private String documentPath() {
        return path + name.substring(name.lastIndexOf('#'));
    }

    private Reading tooLarge() {
        return refuse(
                "E-SIZE",
                1,
                "a record " + SeedReader.largerThan(limit),
                "split it into single articles, or allow it with --max-document");
    }

    private Reading refuse(String code, int column, String what, String help) {
        return new Reading.Refused(Problem.quarantine(code, new Place(path, line.number(), column), what, help));
    }
}
