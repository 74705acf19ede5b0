package org.khulasa.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short SHA-256 hashes of the content format. */
public final class Hashes {
    private Hashes() {}

    /** First 12 hex digits, for ids and bodies. */
    public static String twelve(byte[] bytes) {
        return sha256(bytes).substring(0, 12);
    }

    public static String twelve(String text) {
        return twelve(text.getBytes(StandardCharsets.UTF_8));
    }

    /** First 8 hex digits, for {@code generated} values and anchors of quotations. */
    public static String eight(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
