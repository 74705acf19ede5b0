package org.khulasa.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text that was UTF-8, was read as an encoding of one byte a letter, and was saved: «\u0641\u064A» as {@code Ù\u0081ÙŠ}. It is repaired
 * when the way back and forth gives every character again, and refused when some were lost on the way.
 */
final class Mojibake {
    /** So many signs are no accident, and one in ten letters. */
    private static final int SIGNS = 8;

    private static final Charset[] ENCODINGS = {
        StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"), Charset.forName("windows-1256")
    };

    private Mojibake() {}

    /** The text as it was meant, with a note; a failure when it cannot be had back; the same text when nothing is wrong. */
    static Decoded repair(String text) {
        int signs = signs(text);
        if (signs < SIGNS / 2) {
            return new Decoded.Text(text, null);
        }
        for (Charset encoding : ENCODINGS) {
            String meant = meant(text, encoding);
            if (meant != null) {
                return new Decoded.Text(
                        meant,
                        new Decoded.Note(
                                "W-MOJIBAKE",
                                "UTF-8 that was read as " + encoding.name() + " and saved: repaired",
                                "read the article, and fetch the text again if words look broken"));
            }
        }
        boolean broken = signs >= SIGNS
                && signs * 10L >= text.codePoints().filter(Character::isLetter).count();
        return broken
                ? Decoded.Failure.whole(
                        "UTF-8 that was read as another encoding and saved, with letters lost on the way",
                        "fetch the text again")
                : new Decoded.Text(text, null);
    }

    /** Pairs that the two bytes of an Arabic letter become: a letter in which the first byte ends, and no letter behind it. */
    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            boolean latin = first == '\u00D8' || first == '\u00D9'; // O with stroke, U with grave
            boolean arabic = first == '\u0637' || first == '\u0638'; // tah, zah
            if (!latin && !arabic) {
                continue;
            }
            char second = text.charAt(i + 1);
            boolean odd = second >= 0x80 && second < 0xC0
                    || second >= 0x0150 && second < 0x0180
                    || second >= 0x0192 && second < 0x0300
                    || second >= 0x2013 && second <= 0x2122
                    || second >= 0x0679 && second <= 0x06D2;
            signs += odd ? 1 : 0;
        }
        return signs;
    }

    private static @Nullable String meant(String text, Charset encoding) {
        byte[] bytes = encode(text, encoding);
        if (bytes == null) {
            return null;
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean exact =
                    decode(meant.getBytes(StandardCharsets.UTF_8), encoding).equals(text);
            Plausible seen = Plausible.of(meant);
            return exact && seen.arabic() >= SIGNS / 2 && seen.arabic() * 2 >= seen.letters() ? meant : null;
        } catch (CharacterCodingException e) {
            return null; // not what it was
        }
    }

    /** Null when a character is not in the encoding. Where windows-1252 has no letter, browsers and editors take the number. */
    private static byte @Nullable [] encode(String text, Charset encoding) {
        var encoder = encoding.newEncoder();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || isUndefined(c)) {
                bytes[i] = (byte) c;
                continue;
            }
            try {
                bytes[i] = encoder.encode(CharBuffer.wrap(text, i, i + 1)).get();
            } catch (CharacterCodingException e) {
                return null;
            }
        }
        return bytes;
    }

    private static String decode(byte[] bytes, Charset encoding) {
        StringBuilder text = new StringBuilder(new String(bytes, encoding));
        for (int i = 0; i < bytes.length; i++) {
            if (isUndefined((char) (bytes[i] & 0xFF)) && text.charAt(i) == '\uFFFD') {
                text.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return text.toString();
    }

    /** The five bytes that windows-1252 leaves free. */
    private static boolean isUndefined(char c) {
        return c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D;
    }
}
