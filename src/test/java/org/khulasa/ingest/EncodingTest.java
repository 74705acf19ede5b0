package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in many encodings: each gives what its UTF-8 twin gives, or is refused with a reason. */
class EncodingTest {
    private static final String TEXT = Workshop.text(
            Workshop.FIRST,
            Workshop.SECOND,
            "وأضاف أن المحطة التي افتتحت هذا الأسبوع ستخدم القرى على الطريق إلى الساحل، بعد أن بقيت بلا قطار منذ عام 2015.",
            "وتسير القطارات من الصباح إلى المساء، ولا تتوقف في أيام العطل.");

    @TempDir
    Path folder;

    private Workshop shop(String name, byte[] bytes) throws IOException {
        Workshop shop = new Workshop(Files.createTempDirectory(folder, "shop"));
        Files.write(shop.seeds.resolve(name), bytes);
        shop.run();
        return shop;
    }

    /** The articles without what names their raw bytes. */
    private static Map<String, String> articles(Workshop shop) throws IOException {
        Map<String, String> articles = new TreeMap<>();
        shop.snapshot()
                .forEach((file, text) ->
                        articles.put(file, text.substring(text.indexOf('\n')).replaceAll("seed-sha256: \\w+", "")));
        return articles;
    }

    private Map<String, String> expected() throws IOException {
        Map<String, String> expected = articles(shop("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(expected).hasSize(1);
        return expected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void aWholeTextInAnOldEncodingGivesWhatItsTwinGives(String encoding) throws IOException {
        Workshop shop = shop("a.txt", TEXT.getBytes(Charset.forName(encoding)));
        assertThat(articles(shop)).isEqualTo(expected());
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt: not UTF-8: read as " + encoding.toLowerCase(java.util.Locale.ROOT)
                        + " [W-ENC]\n  help: read the article, and save the file as UTF-8 if it is right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkSaysWhatATextIs(String encoding) throws IOException {
        Workshop shop = shop("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)));
        assertThat(articles(shop)).isEqualTo(expected());
        assertThat(shop.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void withoutAByteOrderMarkItIsRefused(String encoding) throws IOException {
        Workshop shop = shop("a.txt", TEXT.getBytes(Charset.forName(encoding)));
        assertThat(shop.snapshot()).isEmpty();
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt: UTF-16 without a byte order mark [E-ENC]\n"
                        + "  help: save it as UTF-8, or with a byte order mark");
    }

    @Test
    void halfACharacterOfUtf16IsRefused() throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(shop("a.txt", Arrays.copyOf(bytes, bytes.length - 1)).messages())
                .singleElement()
                .asString()
                .contains("not UTF-16LE: invalid byte at offset " + (bytes.length - 2));
    }

    @Test
    void oneWrongByteInAnArabicTextIsNoOtherEncoding() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        int at = TEXT.substring(0, TEXT.indexOf("وقال")).getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xE6;
        Workshop shop = shop("a.txt", bytes);
        assertThat(shop.snapshot()).isEmpty();
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt:5:1: not UTF-8: invalid byte at offset " + at + " [E-ENC]\n"
                        + "  help: save the file as UTF-8");
    }

    @Test
    void twoEncodingsInOneFileAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(TEXT.getBytes(Charset.forName("windows-1256")));
        Workshop shop = shop("a.txt", bytes.toByteArray());
        assertThat(shop.messages()).singleElement().asString().contains("[E-ENC]");
    }

    @Test
    void anotherLanguageInOneByteALetterIsRefused() throws IOException {
        String french = "Le président a déclaré à la télévision que l'été sera très chaud, où qu'on soit.\n".repeat(5);
        assertThat(shop("a.txt", french.getBytes(StandardCharsets.ISO_8859_1)).messages())
                .singleElement()
                .asString()
                .contains("not UTF-8: invalid byte at offset 5 [E-ENC]");
        String russian = "Президент заявил, что переговоры в Сочи были полезными для обеих сторон.\n".repeat(5);
        assertThat(shop("a.txt", russian.getBytes(Charset.forName("windows-1251")))
                        .messages())
                .singleElement()
                .asString()
                .contains("[E-ENC]");
    }

    /** As browsers and editors read it: where windows-1252 has no letter they take the byte's number. */
    private static String misread(String text, Charset charset) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder wrong = new StringBuilder(new String(bytes, charset));
        for (int i = 0; i < bytes.length; i++) {
            if (wrong.charAt(i) == '\uFFFD') {
                wrong.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return wrong.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256", "ISO-8859-1"})
    void textThatWasReadWronglyAndSavedIsRepaired(String encoding) throws IOException {
        String wrong = misread(TEXT, Charset.forName(encoding));
        Workshop shop = shop("a.txt", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(articles(shop)).isEqualTo(expected());
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt: UTF-8 that was read as " + encoding
                        + " and saved: repaired [W-MOJIBAKE]\n"
                        + "  help: read the article, and fetch the text again if words look broken");
    }

    @Test
    void textThatLostLettersOnTheWayIsRefused() throws IOException {
        String wrong = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(wrong).contains("\uFFFD");
        Workshop shop = shop("a.txt", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(shop.snapshot()).isEmpty();
        assertThat(shop.messages())
                .containsExactly("seeds/a.txt: UTF-8 that was read as another encoding and saved, with letters lost on"
                        + " the way [E-ENC]\n  help: fetch the text again");
    }

    @Test
    void quotationMarksBehindTahAreNoSignOfAWrongReading() throws IOException {
        String text = Workshop.text(
                ("وقال «هذا نفط» و«هذا خط» و«هذا حظ»، ثم كتب عن الشرق الأوسط… وعن النفط… وعن الخط… وعن القحط… من جديد، كما"
                                + " يفعل. ")
                        .repeat(3));
        Workshop shop = shop("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(shop.messages()).isEmpty();
        assertThat(shop.articleText()).contains("«هذا نفط»");
    }

    @Test
    void aPageInAnOldEncodingSaysSo() throws IOException {
        String page = "<html><head><meta charset=\"windows-1256\"><title>x</title></head><body><p>"
                + TEXT.strip().replace("\n", "</p>\n<p>") + "</p></body></html>";
        Workshop shop = shop("a.html", page.getBytes(Charset.forName("windows-1256")));
        assertThat(shop.messages()).isEmpty();
        assertThat(shop.articleText()).contains(Workshop.FIRST).contains(Workshop.SECOND);
    }
}
