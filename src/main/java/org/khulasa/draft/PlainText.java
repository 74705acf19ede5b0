package org.khulasa.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.english.Summary;

/**
 * Judges a draft's form: plain English sentences, few, each resting on paragraphs that exist. A model that obeyed a sentence
 * of the article, or that was talked into a link, gives itself away here.
 */
final class PlainText {
    private static final int TITLE = 120;
    private static final int SENTENCE = 600;

    /** Signs that Markdown, HTML or the content format's references could give a meaning to. */
    private static final Pattern MARKUP =
            Pattern.compile("[<>\\[\\]{}*_`~|\\\\\u00B6]|(?:^|\\s)#|&(?:#|[A-Za-z]+;)|^(?:[-+>] |\\d+[.)] )|^-{3}");

    private static final Pattern LINK = Pattern.compile(
            "[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(?:mailto|javascript|data|tel):\\S|\\S@\\S"
                    + "|\\b[a-z0-9-]+\\.(?:com|org|net|info|io|co|ru|gov|edu|app|dev|me|ly|sy|ir|sa|eg)\\b",
            Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    /**
     * What is wrong with it, each reason a clause.
     *
     * @param paragraphs how many paragraphs the article has
     */
    static List<String> reasons(Draft draft, int paragraphs) {
        List<String> reasons = new ArrayList<>();
        text("the title", draft.title(), reasons);
        if (draft.title().length() > TITLE) {
            reasons.add("the title has " + draft.title().length() + " characters, more than " + TITLE);
        }
        int count = draft.sentences().size();
        if (count < 2 || count > 6) {
            reasons.add("there " + (count == 1 ? "is 1 sentence" : "are " + count + " sentences") + ", not 2 to 6");
        }
        for (int i = 0; i < count; i++) {
            sentence("sentence " + (i + 1), draft.sentences().get(i), paragraphs, reasons);
        }
        return reasons;
    }

    private static void sentence(String where, Summary.Sentence sentence, int paragraphs, List<String> reasons) {
        text(where, sentence.text(), reasons);
        if (sentence.text().length() > SENTENCE) {
            reasons.add(where + " has " + sentence.text().length() + " characters, more than " + SENTENCE);
        }
        if (sentence.paragraphs().isEmpty()) {
            reasons.add(where + " rests on no paragraph");
        }
        for (int number : sentence.paragraphs()) {
            if (number < 1 || number > paragraphs) {
                reasons.add(where + " rests on paragraph " + number + ", and there are " + paragraphs);
            }
        }
    }

    private static void text(String where, String text, List<String> reasons) {
        if (text.isBlank()) {
            reasons.add(where + " is empty");
        }
        found(MARKUP, where + " has markup", text, reasons);
        found(LINK, where + " has a link", text, reasons);
        Set<String> scripts = new LinkedHashSet<>();
        int hidden = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> hidden = hidden < 0 ? c : hidden;
                default -> {
                    boolean latin = script == Character.UnicodeScript.LATIN
                            || script == Character.UnicodeScript.COMMON
                            || script == Character.UnicodeScript.INHERITED;
                    if (!latin) {
                        scripts.add(name(script));
                    }
                }
            }
        }
        if (hidden >= 0) {
            reasons.add(String.format(Locale.ROOT, "%s has the invisible character U+%04X", where, hidden));
        }
        scripts.forEach(script -> reasons.add(where + " has " + script + " letters"));
    }

    private static void found(Pattern pattern, String what, String text, List<String> reasons) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            reasons.add(what + ": " + matcher.group().strip());
        }
    }

    /** As people write it: Arabic, Cyrillic. */
    private static String name(Character.UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
