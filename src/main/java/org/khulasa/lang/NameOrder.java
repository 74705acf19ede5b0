package org.khulasa.lang;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The alphabetical order of names: ICU's collation, without the article (ال, the) and with numbers by value. */
public final class NameOrder {
    private NameOrder() {}

    /** A comparator over values by their name in one language; ties are equal, so sort stably or add a key. */
    public static <T> Comparator<T> by(Language language, Function<T, String> name) {
        // kn: 242 stands before 2254.
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language.code() + "-u-kn-true"));
        return Comparator.comparing(
                value -> collator.getRawCollationKey(bare(language, name.apply(value)), new RawCollationKey()));
    }

    /** The first letter under which a name stands in an index, without its marks; {@code #} for a digit or nothing. */
    public static String letter(Language language, String name) {
        String key = Fold.key(Normalizer2.getNFDInstance().normalize(bare(language, name)));
        int i = 0;
        while (i < key.length() && !Character.isLetterOrDigit(key.charAt(i))) {
            i++;
        }
        return i == key.length() || !Character.isLetter(key.charAt(i))
                ? "#"
                : key.substring(i, i + 1).toUpperCase(Locale.ROOT);
    }

    private static String bare(Language language, String name) {
        if (language.isArabic()) {
            return name.startsWith("\u0627\u0644") && name.length() > 4 ? name.substring(2) : name;
        }
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
