package org.khulasa.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    @Test
    void any_text_in_any_pieces_is_encoded_as_the_jdk_encodes_it() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int k = 0; k < length; k++) {
                text.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(0x80);
                            case 1 -> 0x600 + random.nextInt(0x100);
                            case 2 -> 0x2000 + random.nextInt(0x100);
                            default -> 0x1F300 + random.nextInt(0x200);
                        });
            }
            Utf8Writer writer = new Utf8Writer(4);
            int at = 0;
            while (at < text.length()) {
                int count = 1 + random.nextInt(text.length() - at);
                writer.write(text.toString(), at, count);
                at += count;
            }
            assertThat(writer.toBytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void half_a_surrogate_pair_becomes_a_replacement_character() {
        Utf8Writer writer = new Utf8Writer(4);
        writer.write("a\uD83Db\uDE00c\uD83D", 0, 6);
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }
}
