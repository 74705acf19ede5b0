package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes in any format: a report for each, articles in UTF-8, and a second run that changes nothing. */
class RandomBytesTest {
    private static final List<String> NAMES = List.of("txt", "html", "htm", "jsonl", "txt.gz", "html.gz", "jsonl.gz");

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-8", "windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "windows-1252");

    @TempDir
    Path folder;

    private static String document(Random random, String end) {
        String text = Workshop.text(
                Workshop.FIRST,
                "وأضاف أن المحطة ستخدم " + random.nextInt(100_000)
                        + " قرية على الطريق إلى الساحل، بعد أن بقيت بلا قطار.",
                Workshop.SECOND);
        if (end.startsWith("htm")) {
            return "<html><head><title>x</title></head><body><p>" + text.replace("\n", "</p><p>")
                    + "</p></body></html>";
        }
        return end.startsWith("jsonl")
                ? ("{\"text\": \"" + text.replace("\n", "\\n") + "\", \"date\": \"2021-03-07\"}\n").repeat(2)
                : text;
    }

    private static byte[] damaged(Random random, byte[] whole) {
        byte[] bytes = java.util.Arrays.copyOf(whole, whole.length - random.nextInt(1 + whole.length / 4));
        for (int k = random.nextInt(4); k > 0 && bytes.length > 0; k--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(Random random, String end) throws IOException {
        byte[] bytes;
        if (random.nextInt(5) == 0) {
            bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
        } else {
            Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
            bytes = document(random, end).getBytes(charset);
            if (random.nextInt(6) == 0) {
                bytes = new String(bytes, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
            }
        }
        bytes = random.nextBoolean() ? damaged(random, bytes) : bytes;
        if (end.endsWith(".gz") && random.nextInt(8) > 0) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            bytes = random.nextInt(3) == 0 ? damaged(random, packed.toByteArray()) : packed.toByteArray();
        }
        return bytes;
    }

    @Test
    void nothingIsThrownNothingIsBrokenAndASecondRunChangesNothing() throws IOException {
        Random random = new Random(17);
        Workshop shop = new Workshop(folder);
        for (int n = 0; n < 280; n++) {
            String end = NAMES.get(n % NAMES.size());
            Files.write(shop.seeds.resolve(String.format(Locale.ROOT, "%03d.%s", n, end)), bytes(random, end));
        }
        IngestReport first = shop.run();
        assertThat(first.count(Change.NEW)).isGreaterThan(40);
        assertThat(first.count(Outcome.REFUSED)).isGreaterThan(40);
        assertThat(first.seeds().stream().map(SeedReport::seed)).doesNotHaveDuplicates();
        try (Stream<Path> walk = Files.walk(shop.content)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
                assertThat(text.codePoints().filter(Invisible::isControl).count())
                        .isZero();
            }
        }
        Map<String, String> before = shop.snapshot();
        IngestReport second = shop.run();
        assertThat(second.count(Change.UNCHANGED)).isEqualTo((int) first.count(Change.NEW));
        assertThat(second.seeds().stream().map(SeedReport::outcome))
                .containsExactlyElementsOf(
                        first.seeds().stream().map(SeedReport::outcome).toList());
        assertThat(shop.snapshot()).isEqualTo(before);
    }
}
