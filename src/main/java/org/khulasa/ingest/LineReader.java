package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a seed apart into lines and says of each what its own looks tell. */
final class LineReader {
    /** From here on a line is too long for a button or a menu, and a beginning in common with one may be chance. */
    private static final int LONG = 15;

    /** Captions that end with their source are no longer; paragraphs end so too. */
    private static final int CAPTION = 25;

    private LineReader() {}

    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        String[] rawLines = text.split("\n", -1);
        boolean gap = false;
        for (int i = 0; i < rawLines.length; i++) {
            for (String raw : rawLines[i].split(String.valueOf(LineEnds.WITHIN), -1)) {
                String clean = Hygiene.clean(raw);
                if (clean.isEmpty()) {
                    gap = true;
                } else {
                    lines.add(line(i + 1, gap, raw, clean));
                    gap = false;
                }
            }
        }
        return lines;
    }

    /** One line of several that a width had broken. */
    static Line join(List<Line> parts) {
        Line first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        String raw = parts.stream().map(Line::raw).collect(Collectors.joining(" "));
        return line(first.number(), first.afterGap(), raw, Hygiene.clean(raw));
    }

    private static Line line(int number, boolean gap, String raw, String text) {
        List<String> words = Words.of(text);
        String key = String.join(" ", words);
        int talk = talk(words);
        Looks looks = looks(text, words, key, talk);
        return new Line(number, gap, raw, text, words, key, Words.stems(words), looks.kind, looks.reason, talk);
    }

    private record Looks(Line.Kind kind, String reason) {}

    private static Looks looks(String text, List<String> words, String key, int talk) {
        if (words.isEmpty()) {
            return new Looks(Line.Kind.SIGNS, "signs without a word");
        }
        if (Vocabulary.FURNITURE.contains(key)) {
            return new Looks(Line.Kind.FURNITURE, "page furniture: " + key);
        }
        if (Vocabulary.OPENERS.contains(key)) {
            return new Looks(Line.Kind.OPENER, "opens a list of other stories");
        }
        String credit = Vocabulary.CAPTIONS.startOf(words);
        if (credit != null && words.size() < LONG) {
            return new Looks(Line.Kind.CREDIT, "picture credit: " + credit);
        }
        if (endsInCredit(text) && words.size() <= CAPTION && Vocabulary.VERBS.startOf(words) == null) {
            return new Looks(Line.Kind.CREDIT, "a caption: a source in brackets at its end");
        }
        String start = Vocabulary.FURNITURE_STARTS.startOf(words);
        if (start != null && (words.size() < LONG || talk > 0 || start.startsWith("\u00A9"))) {
            return new Looks(Line.Kind.FURNITURE, "page furniture: begins with " + start);
        }
        String opener = opener(text, words);
        if (opener != null) {
            return new Looks(Line.Kind.OPENER, "opens a list of other stories: " + opener);
        }
        if (isForeign(text)) {
            return new Looks(Line.Kind.FOREIGN, "no Arabic in it");
        }
        if (words.size() <= 12 && DateFinder.isOnlyDate(text)) {
            return new Looks(Line.Kind.DATE, "nothing but a date or a time");
        }
        if (isAge(words)) {
            return new Looks(Line.Kind.DATE, "an age, as lists of headlines print it");
        }
        return new Looks(Line.Kind.TEXT, "");
    }

    /** «… (رويترز)», without a full stop: pictures are credited so. */
    private static boolean endsInCredit(String text) {
        int open = text.lastIndexOf('(');
        boolean bracket = text.endsWith(")") && open > 0 && text.length() - open < 30;
        return bracket
                && Words.of(text.substring(0, open)).size() >= 3
                && Vocabulary.AGENCIES.contains(Words.key(text.substring(open)));
    }

    /** A phrase of the list and then a colon or little else: «اقرأ أيضاً: …». */
    private static @Nullable String opener(String text, List<String> words) {
        String start = Vocabulary.OPENERS.startOf(words);
        if (start == null) {
            return null;
        }
        int length = start.split(" ", -1).length;
        int colon = text.indexOf(':');
        boolean colonFollows = colon > 0 && Words.of(text.substring(0, colon)).size() <= length;
        return colonFollows || words.size() <= length + 3 && length > 1 ? start : null;
    }

    private static boolean isForeign(String text) {
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += Script.isArabic(c) ? 1 : 0;
            }
        }
        return letters > 0 && arabic * 4 < letters;
    }

    /** «قبل 12 دقيقة», «منذ ساعتين». */
    private static boolean isAge(List<String> words) {
        String first = words.get(0);
        return words.size() >= 2
                && words.size() <= 4
                && (first.equals("\u0642\u0628\u0644") || first.equals("\u0645\u0646\u0630"))
                && (Character.isDigit(words.get(1).charAt(0)) || words.size() == 2);
    }

    private static int talk(List<String> words) {
        int talk = 0;
        for (String word : words) {
            Integer weight = Vocabulary.SITE_TALK.get(word);
            if (weight == null && word.length() > 4 && "\u0648\u0628\u0644\u0641".indexOf(word.charAt(0)) >= 0) {
                weight = Vocabulary.SITE_TALK.get(word.substring(1));
            }
            talk += weight == null ? 0 : weight;
        }
        return talk;
    }
}
