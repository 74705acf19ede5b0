package org.khulasa.lang;

import com.ibm.icu.text.MessageFormat;
import java.util.function.Function;

/** ICU's data of the two languages. */
public final class LocaleData {
    private LocaleData() {}

    /** Has ICU load what every site needs: plurals and numbers, names of months, the alphabets. It takes a tenth of a second. */
    public static void load() {
        for (Language language : Language.values()) {
            new MessageFormat("{0,plural,one{#}other{#}}", language.locale("latn")).format(new Object[] {3});
            NameOrder.by(language, Function.<String>identity()).compare("", "");
        }
        new DateWords(DateWords.Months.BOTH, "latn");
    }
}
