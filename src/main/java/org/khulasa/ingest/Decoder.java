package org.khulasa.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: UTF-8, UTF-16 that begins with its byte order mark, and whole texts in one of the two old Arabic
 * encodings when nothing else is possible. What is not certain is refused: a wrong guess prints words that nobody wrote.
 *
 * <p>No statistical detector is asked: those answer always, and for a text of a few lines often wrongly. What decides is
 * that the bytes are no UTF-8, that all of them are letters in the other encoding, and that the commonest words are there.
 */
final class Decoder {
    /** What an encoding of two bytes a letter puts at every second byte of Arabic or Latin text. */
    private static final double WIDE = 0.7;
    /** So many of the bytes above ASCII may form UTF-8 by chance: in old encodings punctuation seldom follows a letter. */
    private static final double CHANCE = 0.2;

    private static final Charset[] OLD = {Charset.forName("windows-1256"), Charset.forName("ISO-8859-6")};

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * @param declared the encoding that a page says it has; counts when the bytes are no UTF-8
     */
    static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return wide(bytes);
        }
        if (isWide(bytes, 0) || isWide(bytes, 1)) {
            return Decoded.Failure.whole(
                    "UTF-16 without a byte order mark", "save it as UTF-8, or with a byte order mark");
        }
        Decoded utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 instanceof Decoded.Text) {
            return utf8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8) && shareOfUtf8(bytes) < CHANCE) {
            return strictly(bytes, declared);
        }
        Decoded.Text old = shareOfUtf8(bytes) < CHANCE ? old(bytes) : null;
        return old == null ? utf8 : old;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Decoded wide(byte[] bytes) {
        Charset charset = (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        boolean utf32 = bytes.length >= 4 && (bytes[0] & 0xFF) == 0xFF && bytes[2] == 0 && bytes[3] == 0;
        return utf32 ? Decoded.Failure.whole("UTF-32", "save it as UTF-8") : strictly(bytes, charset);
    }

    /** Every second byte is a zero or the number of the Arabic block, and the bytes between are not. */
    private static boolean isWide(byte[] bytes, int from) {
        int pairs = bytes.length / 2;
        int here = 0;
        int between = 0;
        for (int i = 0; i < pairs; i++) {
            here += isHigh(bytes[2 * i + from]) ? 1 : 0;
            between += isHigh(bytes[2 * i + 1 - from]) ? 1 : 0;
        }
        return pairs >= 4 && here >= WIDE * pairs && between < (1 - WIDE) * pairs;
    }

    private static boolean isHigh(byte b) {
        return b == 0 || b == 6;
    }

    private static Decoded strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return new Decoded.Text(text, null);
        }
        return new Decoded.Failure(
                "not " + charset.name() + ": invalid byte",
                "save the file as UTF-8",
                in.position(),
                1 + (int) text.chars().filter(c -> c == '\n').count(),
                text.length() - text.lastIndexOf('\n'));
    }

    /** How many of the bytes above ASCII stand in sequences that UTF-8 allows, from 0 to 1. */
    private static double shareOfUtf8(byte[] bytes) {
        int high = 0;
        int fitting = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            boolean fits = more > 0 && i + more < bytes.length;
            for (int k = 1; fits && k <= more; k++) {
                fits = (bytes[i + k] & 0xC0) == 0x80;
            }
            high += fits ? more + 1 : 1;
            fitting += fits ? more + 1 : 0;
            i += fits ? more : 0;
        }
        return high == 0 ? 0 : fitting / (double) high;
    }

    /** The text in the one old encoding in which it is Arabic beyond doubt, with a note; null when there is none. */
    private static Decoded.@Nullable Text old(byte[] bytes) {
        String[] texts = new String[OLD.length];
        Plausible[] seen = new Plausible[OLD.length];
        for (int i = 0; i < OLD.length; i++) {
            texts[i] = exact(bytes, OLD[i]);
            seen[i] = Plausible.of(texts[i]);
        }
        for (int i = 0; i < OLD.length; i++) {
            if (seen[i].isArabic() && seen[i].clearlyBetterThan(seen[1 - i])) {
                String name = OLD[i].name();
                return new Decoded.Text(
                        texts[i],
                        new Decoded.Note(
                                "W-ENC",
                                "not UTF-8: read as " + name.toLowerCase(Locale.ROOT),
                                "read the article, and save the file as UTF-8 if it is right"));
            }
        }
        return null;
    }

    private static String exact(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return ""; // not in this encoding
        }
    }
}
