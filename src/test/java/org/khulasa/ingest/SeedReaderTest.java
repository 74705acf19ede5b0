package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedReaderTest {
    private static final String TEXT = "سطر أول\nسطر ثان";

    @TempDir
    Path folder;

    private Reading read(byte[] bytes) throws IOException {
        return SeedReader.read(Files.write(folder.resolve("x.txt"), bytes), "seeds/x.txt");
    }

    private Seed seed(String text) throws IOException {
        return ((Reading.Read) read(text.getBytes(StandardCharsets.UTF_8))).seed();
    }

    private static String message(Reading result) {
        return ((Reading.Refused) result).problem().text();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(message(read(new byte[0])))
                .isEqualTo("seeds/x.txt: the file is empty [E-EMPTY]\n  help: remove it, or fetch the text again");
    }

    @Test
    void aFileOfWhiteSpaceAndInvisibleCharactersIsRefused() throws IOException {
        assertThat(message(read("\uFEFF \u00A0\n\t\u200B\r\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("seeds/x.txt: the file has no text, only white space [E-EMPTY]\n"
                        + "  help: remove it, or fetch the text again");
    }

    @Test
    void anInvalidByteIsNamedWithItsPlace() throws IOException {
        byte[] bytes = (TEXT + "؟").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(message(read(bytes)))
                .isEqualTo("seeds/x.txt:2:8: not UTF-8: invalid byte at offset 27 [E-ENC]\n"
                        + "  help: save the file as UTF-8");
    }

    @Test
    void aTruncatedLastCharacterIsAnInvalidByte() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(message(read(java.util.Arrays.copyOf(bytes, bytes.length - 1))))
                .contains("[E-ENC]");
    }

    @Test
    void aShortTextInAnOldEncodingIsRefusedAndNeverGuessed() throws IOException {
        assertThat(message(read(TEXT.getBytes(Charset.forName("windows-1256")))))
                .isEqualTo("seeds/x.txt:1:1: not UTF-8: invalid byte at offset 0 [E-ENC]\n"
                        + "  help: save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        assertThat(seed("\uFEFF" + TEXT).text()).isEqualTo(TEXT);
        assertThat(seed("\uFEFF" + TEXT).id()).isEqualTo(seed(TEXT).id());
    }

    @Test
    void allLineEndsGiveTheSameIdentity() throws IOException {
        String id = seed(TEXT).id();
        for (String end : new String[] {"\r\n", "\r", "\u0085", "\u2028", "\u2029"}) {
            assertThat(seed(TEXT.replace("\n", end)).id()).as(end).isEqualTo(id);
        }
    }

    @Test
    void controlCharactersAreRemovedAndCounted() throws IOException {
        Seed seed = seed("سطر\u0000 أ\u0007ول\n\uFDD0سطر ثان");
        assertThat(seed.text()).isEqualTo(TEXT);
        assertThat(seed.controls()).isEqualTo(3);
    }

    @Test
    void charactersThatReorderTextAreCounted() throws IOException {
        assertThat(seed("\u202E" + TEXT + "\u2066").overrides()).isEqualTo(2);
    }

    @Test
    void aLargeFileIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("x.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertThat(message(SeedReader.read(file, "seeds/x.txt")))
                .isEqualTo("seeds/x.txt: larger than 2 MB [E-SIZE]\n  help: split it into single articles, or"
                        + " allow it with --max-document"));
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("x.txt"));
        assertThat(message(SeedReader.read(file, "seeds/x.txt")))
                .isEqualTo("seeds/x.txt: a folder, not a file [E-FILE]\n  help: move the seeds in it up, or remove it");
    }

    @Test
    void linksThatLeadNowhereInCirclesOrOutsideAreIgnored() throws IOException {
        String message = "seeds/x.txt: a link that leads nowhere or out of the folder: ignored [W-LINK]\n"
                + "  help: put the file itself here";
        Path link = folder.resolve("x.txt");
        for (String target : new String[] {"missing", "x.txt", "/dev/zero", "/etc/hostname"}) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(target));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1), () -> assertThat(message(SeedReader.read(link, "seeds/x.txt")))
                            .as(target)
                            .isEqualTo(message));
        }
    }

    @Test
    void aLinkToAnotherSeedIsReadAsThatSeed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("x.txt"), Path.of("a.txt"));
        assertThat(SeedReader.read(link, "seeds/x.txt")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aPipeIsRefusedWithoutWaiting() throws Exception {
        Path pipe = folder.resolve("x.txt");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
            return;
        }
        assumeTrue(made.waitFor() == 0);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertThat(message(SeedReader.read(pipe, "seeds/x.txt")))
                .isEqualTo("seeds/x.txt: not a regular file [E-FILE]\n  help: remove it"));
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), TEXT);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the user may read everything");
        assertThat(message(SeedReader.read(file, "seeds/x.txt")))
                .isEqualTo("seeds/x.txt: cannot be read: access denied [E-READ]\n  help: check its permissions");
    }
}
