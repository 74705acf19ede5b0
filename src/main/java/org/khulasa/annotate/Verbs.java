package org.khulasa.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Verb.Form;
import org.khulasa.annotate.Verb.Gender;
import org.khulasa.annotate.Verb.Trait;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Fold;

/** The verb forms of {@code verbs.txt}, folded. */
final class Verbs {
    private static final Map<String, Verb> FORMS = new HashMap<>();
    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064A';
    private static final char TEH = '\u062A';
    private static final char NOON = '\u0646';
    private static final char FEH = '\u0641';
    private static final char HEH = '\u0647';

    static {
        for (String line : Lines.of(Verbs.class, "verbs.txt")) {
            String[] fields = line.split(" ", -1);
            Verb verb = Verb.of(Form.SINGULAR, Gender.MASCULINE);
            for (char sign : fields[0].toCharArray()) {
                Trait trait = trait(sign);
                verb = trait == null ? verb : verb.with(trait);
            }
            past(Fold.key(fields[1]), Fold.key(fields[2]), verb);
            present(Fold.key(fields[3]), verb);
            participle(Fold.key(fields[4]), verb.as(Form.PARTICIPLE, Gender.MASCULINE));
            if (fields.length > 5) {
                noun(Fold.key(fields[5]), verb.with(Trait.DOUBTFUL));
            }
        }
        String saying = Fold.key("\u0642\u0648\u0644"); // قول
        noun(saying, Verb.of(Form.NOUN, Gender.MASCULINE, Trait.SAYS));
    }

    private Verbs() {}

    /** The verb that a folded word is, with or without a glued و or ف; null for any other word. */
    static @Nullable Verb of(String folded) {
        return FORMS.get(folded);
    }

    /** All forms, folded. */
    static Set<String> words() {
        return FORMS.keySet();
    }

    private static void past(String masculine, String feminine, Verb verb) {
        put(masculine, verb);
        put(feminine, verb.as(Form.SINGULAR, Gender.FEMININE));
        if (masculine.length() > 2) {
            char last = masculine.charAt(masculine.length() - 1);
            String stem = last == ALEF || last == YEH ? masculine.substring(0, masculine.length() - 1) : masculine;
            put(stem + WAW + ALEF, verb.as(Form.PLURAL, Gender.UNKNOWN));
            put(last == ALEF ? stem + WAW + ALEF : masculine + ALEF, verb.as(Form.PLURAL, Gender.UNKNOWN));
        }
        if (feminine.length() > 2) {
            put(feminine + ALEF, verb.as(Form.PLURAL, Gender.UNKNOWN));
        }
    }

    private static void present(String masculine, Verb verb) {
        if (masculine.length() < 3) {
            return;
        }
        String feminine = TEH + masculine.substring(1);
        put(masculine, verb);
        put(feminine, verb.as(Form.SINGULAR, Gender.FEMININE));
        for (String singular : new String[] {masculine, feminine}) {
            put(singular + WAW + NOON, verb.as(Form.PLURAL, Gender.UNKNOWN));
            put(singular + ALEF + NOON, verb.as(Form.PLURAL, Gender.UNKNOWN));
        }
    }

    private static void participle(String masculine, Verb verb) {
        if (masculine.length() > 3) {
            // A participle in the accusative is no other word as a rule.
            put(masculine, verb.as(Form.PARTICIPLE, Gender.MASCULINE).without(Trait.DOUBTFUL));
            // مشددة is an adjective too, and the fold makes مقرة of مقره.
            put(
                    masculine.substring(0, masculine.length() - 1) + HEH,
                    verb.as(Form.PARTICIPLE, Gender.FEMININE).with(Trait.DOUBTFUL));
        }
    }

    private static void noun(String noun, Verb verb) {
        put(noun + HEH, verb.as(Form.NOUN, Gender.MASCULINE));
        put(noun + HEH + ALEF, verb.as(Form.NOUN, Gender.FEMININE));
    }

    private static @Nullable Trait trait(char sign) {
        return switch (sign) {
            case 's' -> Trait.SAYS;
            case '+' -> Trait.ADDS;
            case '>' -> Trait.TELLS;
            case '?' -> Trait.DOUBTFUL;
            default -> null;
        };
    }

    private static void put(String form, Verb verb) {
        if (!form.equals("-")) {
            FORMS.putIfAbsent(form, verb);
            FORMS.putIfAbsent(WAW + form, verb.with(Trait.JOINED));
            FORMS.putIfAbsent(FEH + form, verb.with(Trait.JOINED));
        }
    }
}
