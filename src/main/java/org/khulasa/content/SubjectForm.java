package org.khulasa.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;
import org.khulasa.lang.Localized;

/**
 * How a value that was read from {@code content/} is kept as bytes by {@link SubjectCache}: the components of a record, one
 * after the other, in the order of the record.
 */
record SubjectForm<T>(BiConsumer<Bytes, T> writer, Function<ByteBuffer, T> reader) {
    private static final int ABSENT = -1;

    static final SubjectForm<Leader> LEADER = new SubjectForm<>(SubjectForm::write, SubjectForm::leader);
    static final SubjectForm<Topic> TOPIC = new SubjectForm<>(SubjectForm::write, SubjectForm::topic);
    static final SubjectForm<Outlet> OUTLET = new SubjectForm<>(SubjectForm::write, SubjectForm::outlet);
    static final SubjectForm<List<Location>> PLACES = new SubjectForm<>(
            (out, places) -> writeAll(out, places, SubjectForm::write), in -> all(in, SubjectForm::place));
    static final SubjectForm<List<GlossaryTerm>> TERMS = new SubjectForm<>(
            (out, terms) -> writeAll(out, terms, SubjectForm::write), in -> all(in, SubjectForm::term));

    byte[] bytes(T value) {
        Bytes out = new Bytes();
        writer.accept(out, value);
        return out.toByteArray();
    }

    /**
     * The value.
     *
     * @throws RuntimeException when the bytes are no such value
     */
    T value(ByteBuffer bytes) {
        return reader.apply(bytes);
    }

    /** Bytes being written; big-endian, as a {@link ByteBuffer} reads them. */
    static final class Bytes extends ByteArrayOutputStream {
        void integer(long value) {
            writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        }

        void text(@Nullable String text) {
            if (text == null) {
                integer(ABSENT);
                return;
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            integer(bytes.length);
            writeBytes(bytes);
        }
    }

    static int count(ByteBuffer in) {
        long count = in.getLong();
        if (count < ABSENT || count > in.remaining()) {
            throw new IllegalArgumentException("no count: " + count);
        }
        return (int) count;
    }

    static @Nullable String optional(ByteBuffer in) {
        int bytes = count(in);
        if (bytes == ABSENT) {
            return null;
        }
        String text = new String(in.array(), in.arrayOffset() + in.position(), bytes, StandardCharsets.UTF_8);
        in.position(in.position() + bytes);
        return text;
    }

    static String text(ByteBuffer in) {
        return Objects.requireNonNull(optional(in));
    }

    private static <E> void writeAll(Bytes out, List<E> values, BiConsumer<Bytes, E> writer) {
        out.integer(values.size());
        values.forEach(value -> writer.accept(out, value));
    }

    private static <E> List<E> all(ByteBuffer in, Function<ByteBuffer, E> reader) {
        int count = count(in);
        List<E> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(reader.apply(in));
        }
        return values;
    }

    private static void writeTexts(Bytes out, List<String> texts) {
        writeAll(out, texts, Bytes::text);
    }

    private static List<String> texts(ByteBuffer in) {
        return all(in, SubjectForm::text);
    }

    private static <E> void writeByLanguage(Bytes out, Map<Language, E> values, BiConsumer<Bytes, E> writer) {
        for (Language language : Language.values()) {
            E value = values.get(language);
            out.integer(value == null ? 0 : 1);
            if (value != null) {
                writer.accept(out, value);
            }
        }
    }

    private static <E> Map<Language, E> byLanguage(ByteBuffer in, Function<ByteBuffer, E> reader) {
        Map<Language, E> values = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (in.getLong() != 0) {
                values.put(language, reader.apply(in));
            }
        }
        return values;
    }

    private static void writeLocalized(Bytes out, @Nullable Localized text) {
        out.text(text == null ? null : text.ar());
        out.text(text == null ? null : text.en());
    }

    private static @Nullable Localized optionalLocalized(ByteBuffer in) {
        String ar = optional(in);
        String en = optional(in);
        return ar == null || en == null ? null : new Localized(ar, en);
    }

    private static Localized localized(ByteBuffer in) {
        return Objects.requireNonNull(optionalLocalized(in));
    }

    private static void writeDay(Bytes out, @Nullable LocalDate day) {
        out.integer(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate optionalDay(ByteBuffer in) {
        long day = in.getLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void writeDate(Bytes out, @Nullable PartialDate date) {
        writeDay(out, date == null ? null : date.earliest());
        writeDay(out, date == null ? null : date.latest());
    }

    private static @Nullable PartialDate optionalDate(ByteBuffer in) {
        LocalDate earliest = optionalDay(in);
        LocalDate latest = optionalDay(in);
        return earliest == null || latest == null ? null : new PartialDate(earliest, latest);
    }

    private static void write(Bytes out, Leader leader) {
        out.text(leader.id());
        out.text(leader.path());
        writeLocalized(out, leader.name());
        writeByLanguage(out, leader.variants(), SubjectForm::writeTexts);
        writeTexts(out, leader.not());
        out.text(leader.country());
        writeAll(out, leader.offices(), SubjectForm::write);
        writeByLanguage(out, leader.description(), Bytes::text);
    }

    private static Leader leader(ByteBuffer in) {
        return new Leader(
                text(in),
                text(in),
                localized(in),
                byLanguage(in, SubjectForm::texts),
                texts(in),
                optional(in),
                all(in, SubjectForm::office),
                byLanguage(in, SubjectForm::text));
    }

    private static void write(Bytes out, Office office) {
        out.integer(office.role().ordinal());
        out.text(office.of());
        writeLocalized(out, office.purpose());
        writeDate(out, office.from());
        writeDate(out, office.to());
        writeDay(out, office.checked());
    }

    private static Office office(ByteBuffer in) {
        return new Office(
                Role.values()[(int) in.getLong()],
                text(in),
                optionalLocalized(in),
                Objects.requireNonNull(optionalDate(in)),
                optionalDate(in),
                optionalDay(in));
    }

    private static void write(Bytes out, Topic topic) {
        out.text(topic.id());
        out.text(topic.path());
        writeLocalized(out, topic.name());
        writeLocalized(out, topic.description());
        writeAll(out, topic.terms(), (bytes, term) -> {
            bytes.text(term.phrase());
            bytes.integer(term.weight());
        });
        writeAll(out, topic.together(), (bytes, together) -> {
            writeAll(bytes, together.groups(), SubjectForm::writeTexts);
            bytes.integer(together.weight());
            bytes.integer(together.least());
        });
        writeTexts(out, topic.near());
    }

    private static Topic topic(ByteBuffer in) {
        return new Topic(
                text(in),
                text(in),
                localized(in),
                localized(in),
                all(in, bytes -> new Topic.Term(text(bytes), (int) bytes.getLong())),
                all(
                        in,
                        bytes -> new Topic.Together(
                                all(bytes, SubjectForm::texts), (int) bytes.getLong(), (int) bytes.getLong())),
                texts(in));
    }

    private static void write(Bytes out, Outlet outlet) {
        out.text(outlet.id());
        out.text(outlet.path());
        writeLocalized(out, outlet.name());
        out.text(outlet.country());
        out.text(outlet.url());
        writeTexts(out, outlet.marks());
        writeLocalized(out, outlet.licence());
        out.integer(outlet.excerptOnly() ? 1 : 0);
        writeByLanguage(out, outlet.description(), Bytes::text);
    }

    private static Outlet outlet(ByteBuffer in) {
        return new Outlet(
                text(in),
                text(in),
                localized(in),
                optional(in),
                optional(in),
                texts(in),
                optionalLocalized(in),
                in.getLong() != 0,
                byLanguage(in, SubjectForm::text));
    }

    private static void write(Bytes out, Location place) {
        out.text(place.id());
        writeTexts(out, place.ar());
        out.text(place.en());
        out.text(place.kind());
        out.text(place.country());
        writeTexts(out, place.not());
        Coordinates at = place.at();
        out.integer(at == null ? 0 : 1);
        if (at != null) {
            out.integer(Double.doubleToLongBits(at.latitude()));
            out.integer(Double.doubleToLongBits(at.longitude()));
        }
    }

    private static Location place(ByteBuffer in) {
        return new Location(
                text(in),
                texts(in),
                text(in),
                text(in),
                optional(in),
                texts(in),
                in.getLong() == 0 ? null : new Coordinates(in.getDouble(), in.getDouble()));
    }

    private static void write(Bytes out, GlossaryTerm term) {
        out.text(term.id());
        writeTexts(out, term.ar());
        writeTexts(out, term.en());
        out.integer(term.kind().ordinal());
        writeLocalized(out, term.note());
    }

    private static GlossaryTerm term(ByteBuffer in) {
        return new GlossaryTerm(
                text(in), texts(in), texts(in), GlossaryTerm.Kind.values()[(int) in.getLong()], optionalLocalized(in));
    }
}
