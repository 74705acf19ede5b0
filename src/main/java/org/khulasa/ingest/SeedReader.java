package org.khulasa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;

/** Reads a file that is one document, strictly: a text that is not certain is refused, never guessed. */
final class SeedReader {
    /** Larger files are not single articles. */
    static final int LIMIT = 2 << 20;

    private final SeedPath file;
    private final int limit;

    /**
     * @param limit bytes that a document may have, decompressed
     */
    SeedReader(SeedPath file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Never blocks: what is no regular file is refused by its type. */
    static Reading read(Path file, String path) {
        return new SeedReader(new SeedPath(file, path), LIMIT).read();
    }

    Reading read() {
        Problem obstacle = file.obstacle();
        if (obstacle != null) {
            return new Reading.Refused(obstacle);
        }
        try {
            if (!file.isCompressed() && Files.size(file.file()) > limit) {
                return tooLarge();
            }
            byte[] bytes;
            try (InputStream in = file.open()) {
                bytes = in.readNBytes(limit + 1); // the file may grow while it is read, or swell when decompressed
            }
            return bytes.length > limit ? tooLarge() : decode(bytes);
        } catch (IOException e) {
            return new Reading.Refused(file.failure(e));
        }
    }

    private Reading tooLarge() {
        return refuse("E-SIZE", largerThan(limit), "split it into single articles, or allow it with --max-document");
    }

    /** A limit in words. */
    static String largerThan(int limit) {
        return "larger than " + (limit >> 20) + " MB";
    }

    private Reading decode(byte[] bytes) {
        if (bytes.length == 0) {
            return refuse("E-EMPTY", "the file is empty", "remove it, or fetch the text again");
        }
        boolean html = SeedPath.format(file.name()) == SeedPath.Format.HTML;
        Decoded decoded = html ? Decoder.decode(bytes, HtmlCharset.declared(bytes)) : Decoder.decode(bytes);
        List<Problem> notes = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            if (decoded instanceof Decoded.Failure failure) {
                Place place = new Place(file.path(), failure.line(), failure.column());
                return new Reading.Refused(Problem.quarantine("E-ENC", place, failure.sentence(0), failure.help()));
            }
            Decoded.Text text = (Decoded.Text) decoded;
            note(text, notes);
            decoded = step == 0 ? Mojibake.repair(text.text()) : text;
        }
        return seed(((Decoded.Text) decoded).text(), bytes, notes);
    }

    private void note(Decoded.Text text, List<Problem> notes) {
        Decoded.Note note = text.note();
        if (note != null) {
            notes.add(Problem.warning(note.code(), Place.file(file.path()), note.what(), note.help()));
        }
    }

    private Reading seed(String decoded, byte[] bytes, List<Problem> notes) {
        String text = decoded;
        Evidence evidence = Evidence.NONE;
        if (SeedPath.format(file.name()) == SeedPath.Format.HTML) {
            HtmlPage.Read page = HtmlPage.page(decoded);
            text = page.text();
            evidence = page.evidence();
        }
        return Seed.isBlank(text)
                ? refuse("E-EMPTY", "the file has no text, only white space", "remove it, or fetch the text again")
                : new Reading.Read(Seed.of(Seed.Origin.of(file.name(), file.path(), bytes), text, evidence), notes);
    }

    private Reading refuse(String code, String what, String help) {
        return new Reading.Refused(file.refusal(code, what, help));
    }
}
