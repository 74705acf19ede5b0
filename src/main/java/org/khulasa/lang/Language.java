package org.khulasa.lang;

import com.ibm.icu.util.ULocale;

/** The two editions' languages. Nothing else in the project decides a direction or a locale. */
public enum Language {
    AR("ar", "rtl"),
    EN("en", "ltr");

    private final String code;
    private final String dir;

    Language(String code, String dir) {
        this.code = code;
        this.dir = dir;
    }

    /** The BCP 47 code, as in {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** {@code rtl} or {@code ltr}, as in {@code <html dir>}. */
    public String dir() {
        return dir;
    }

    public Language other() {
        return this == AR ? EN : AR;
    }

    public boolean isArabic() {
        return this == AR;
    }

    /** The ICU locale with its numbering system named: the default digits of {@code ar} differ by CLDR version. */
    public ULocale locale(String numberingSystem) {
        return ULocale.forLanguageTag(code + "-u-nu-" + (this == AR ? numberingSystem : "latn"));
    }
}
