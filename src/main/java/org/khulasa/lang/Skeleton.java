package org.khulasa.lang;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The consonants of a name as both scripts write them, so that "Rossiyskaya" meets «روسيسكايا». Sounds that transcriptions
 * confuse are one; vowels, semivowels and the letters that the other script lacks are left out.
 */
public final class Skeleton {
    private static final String ARABIC_LETTERS =
            "\u0628\u062A\u0637\u062B\u062C\u063A\u062E\u0643\u0642\u062F\u0630\u0636\u0631\u0632\u0633\u0635\u0638\u0634\u0641\u0644\u0645\u0646";
    private static final String ARABIC_SOUNDS = "btttgkkkkdddrssss$flmn";
    private static final String LATIN_LETTERS = "bptdgjkqcrszflmnvx";
    private static final String LATIN_SOUNDS = "bbtdggkkkrssflmnfk";

    private Skeleton() {}

    /** Of a folded Arabic word. */
    public static String arabic(String folded) {
        return sounds(folded, ARABIC_LETTERS, ARABIC_SOUNDS.replace("g", "k"));
    }

    /** Of a word in Latin letters. */
    public static String latin(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("sh", "$")
                .replace("ch", "$")
                .replace("kh", "k")
                .replace("gh", "k")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ph", "f")
                .replace("ce", "s")
                .replace("ci", "s");
        return sounds(plain, LATIN_LETTERS + "$", LATIN_SOUNDS.replace("g", "k") + "$");
    }

    private static String sounds(String text, String letters, String sounds) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = letters.indexOf(text.charAt(i));
            if (at >= 0 && (out.isEmpty() || out.charAt(out.length() - 1) != sounds.charAt(at))) {
                out.append(sounds.charAt(at));
            }
        }
        return out.toString();
    }
}
