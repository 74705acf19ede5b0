package org.khulasa.content;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses are lower-case ASCII: they survive every file system, server and copy-and-paste. */
public final class Slug {
    /** 80 bytes leave room for folders and extensions under every limit of 255. */
    static final int LONGEST = 80;

    private static final Pattern KEY = Pattern.compile("(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:--?[a-z0-9]+)*");
    private static final Pattern RESERVED =
            Pattern.compile("(?:^|/)(?:con|prn|aux|nul|index|com[0-9]|lpt[0-9])(?:$|/)", Pattern.CASE_INSENSITIVE);

    /** Loaded only when a name is not ASCII already: the rules take ICU a while. */
    private static final class Latin {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Slug() {}

    /** A slug for a name: transliterated, lower case, words joined by hyphens; empty when nothing is left. */
    public static String of(String name) {
        String ascii = name.chars().allMatch(c -> c < 0x80) ? name : Latin.RULES.transliterate(name);
        String slug = ascii.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
    }

    /** Whether a file's path below its folder may be an address. */
    static boolean isValidKey(String key) {
        return KEY.matcher(key).matches()
                && !RESERVED.matcher(key).find()
                && key.substring(key.lastIndexOf('/') + 1).length() <= LONGEST;
    }
}
