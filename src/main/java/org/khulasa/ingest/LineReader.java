package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Fold;

/** Takes a seed apart into lines and says of each what its own looks tell. */
final class LineReader {
    /** From here on a line is too long for a button or a menu, and a beginning in common with one may be chance. */
    private static final int LONG = 15;

    /** Captions of agencies, that end with the day. */
    private static final int LONG_CAPTION = 40;

    /** The name of a block has no more words before or behind «نهاية». */
    private static final int LONGEST_CLOSER = 4;

    private static final Pattern END_MARK = Pattern.compile(
            "\\s*[(/\\[]{1,2}\\s?(?:\u0627\u0644\u0646\u0647\u0627\u064A\u0629|\u0627\u0646\u062A\u0647\u0649|\u064A\u062A\u0628\u0639)\\s?[)/\\]]{1,2}\\s*$");
    /** Before the mark of the end stand so many words at least: alone it is a line of its own. */
    private static final int MARKED = 4;

    private static final Pattern DEGREES = Pattern.compile("[0-9\u0660-\u0669]\\s?[\u00B0\u2103]\\s?[CFcf\u0645]?$");
    /** A place and how warm it is. */
    private static final int WEATHER = 4;

    /** «- نعم.»: a button has no dash before it and a full stop behind it. */
    private static final Pattern ANSWER = Pattern.compile("[-\u2013\u2014\u25A0*]\\s?\\S.*\\.$");
    /** «وإليكم التفاصيل..»: a site of copied reports says so above each. */
    private static final String FOLLOWS =
            Words.key("\u0627\u0644\u064A\u0643\u0645 \u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644");
    /** «في الصورة الملتقطة يوم …»: however long, no report begins so. */
    private static final String SHOWN = Words.key(
            "\u0641\u064A \u0627\u0644\u0635\u0648\u0631\u0629 \u0627\u0644\u0645\u0644\u062A\u0642\u0637\u0629");

    private static final String AD = "\u0639\u0644\u0627\u0646";
    private static final String END = Words.key("\u0646\u0647\u0627\u064A\u0629");
    private static final String ALSO = " " + Words.key("\u0623\u064A\u0636\u0627");
    private static final Pattern DASH = Pattern.compile("\\s*[-\u2013\u2014\u0640|]+\\s*");
    /** «— Name (@name) date», below a post. */
    private static final Pattern POST = Pattern.compile("[-\u2013\u2014]\\s.{1,60}\\(@\\w+\\)");

    /** Stands at the end of a post that is shown within an article. */
    private static final String POST_LINK = "pic.twitter.com/";

    private static final int POSTED = 60;
    /** Headlines that run on behind the name of their list have more words together, and no comma. */
    private static final int TICKER = 25;

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

    private static Line line(int number, boolean gap, String raw, String clean) {
        String text = withoutEndMark(withoutAd(clean));
        List<String> words = Words.of(text);
        String key = String.join(" ", words);
        int talk = talk(words);
        Looks looks = looks(text, words, key, talk);
        return new Line(number, gap, raw, text, words, key, Words.stems(words), looks.kind, looks.reason, talk);
    }

    /** «…. (النهاية)», «… /انتهى/»: agencies mark so the end of a report, in the line of its last paragraph. */
    private static String withoutEndMark(String text) {
        if (")/]".indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        Matcher mark = END_MARK.matcher(text);
        return mark.find() && Words.of(text.substring(0, mark.start())).size() >= MARKED
                ? text.substring(0, mark.start())
                : text;
    }

    /** «….اضافة اعلان»: the place of an advertisement, glued to the paragraph before it. */
    private static String withoutAd(String text) {
        int stop = text.endsWith(AD) ? text.lastIndexOf('.') : -1;
        return stop > 0 && Vocabulary.ADS.contains(Words.key(text.substring(stop)))
                ? text.substring(0, stop + 1)
                : text;
    }

    private record Looks(Line.Kind kind, String reason) {}

    private static Looks looks(String text, List<String> words, String key, int talk) {
        if (words.isEmpty()) {
            return new Looks(Line.Kind.SIGNS, "signs without a word");
        }
        if (Vocabulary.CLOSERS.contains(key) || isCloser(words)) {
            return new Looks(Line.Kind.CLOSER, "ends a block that is not the article's");
        }
        if (Vocabulary.ADS.contains(key)) {
            return new Looks(Line.Kind.AD, "the place of an advertisement");
        }
        if (Vocabulary.FURNITURE.contains(key) && !ANSWER.matcher(text).lookingAt()) {
            return new Looks(Line.Kind.FURNITURE, "page furniture: " + key);
        }
        if (Vocabulary.OPENERS.contains(key)) {
            return new Looks(Line.Kind.OPENER, "opens a list of other stories");
        }
        if (words.size() <= LONG && key.endsWith(FOLLOWS)) {
            return new Looks(Line.Kind.FURNITURE, "page furniture: announces the text");
        }
        if (words.size() <= WEATHER && DEGREES.matcher(text).find()) {
            return new Looks(Line.Kind.FURNITURE, "page furniture: the weather of a place");
        }
        String credit = Vocabulary.CAPTIONS.startOf(words);
        if (credit != null
                && (credit.equals(SHOWN)
                        || words.size() < LONG
                        || words.size() <= LONG_CAPTION && !text.endsWith("."))) {
            return new Looks(Line.Kind.CREDIT, "picture credit: " + credit);
        }
        if (text.contains(POST_LINK) && words.size() <= POSTED && !text.endsWith(".")) {
            return new Looks(Line.Kind.CREDIT, "a post of a social network");
        }
        if (POST.matcher(text).lookingAt()) {
            return new Looks(Line.Kind.CREDIT, "signs a post of a social network");
        }
        if (CaptionEnd.is(text, words)) {
            return new Looks(Line.Kind.CREDIT, "a caption: a source at its end");
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

    /** «الأكثر قراءة نهاية», «نهاية يوتيوب مشاركة»: pages read aloud say so where a block ends. */
    private static boolean isCloser(List<String> words) {
        int last = words.size() - 1;
        if (last < 1 || last > LONGEST_CLOSER) {
            return false;
        }
        List<String> rest = null;
        if (words.get(0).equals(END)) {
            rest = words.subList(1, last + 1);
        } else if (words.get(last).equals(END)) {
            rest = words.subList(0, last);
        }
        if (rest == null) {
            return false;
        }
        String block = String.join(" ", rest);
        String name = String.join(" ", rest.subList(0, rest.size() - 1));
        return Vocabulary.OPENERS.contains(block)
                || Vocabulary.FURNITURE.contains(block)
                || Vocabulary.FURNITURE.contains(rest.get(rest.size() - 1)) && Vocabulary.FURNITURE.contains(name);
    }

    /**
     * A phrase of the list and then a colon, a dash or little else: «اقرأ أيضاً: …», «للمزيد- …». No sentence begins with
     * «اقرأ أيضا», whatever follows.
     */
    private static @Nullable String opener(String text, List<String> words) {
        String start = Vocabulary.OPENERS.startOf(words);
        if (start == null) {
            return null;
        }
        int length = start.split(" ", -1).length;
        int colon = text.indexOf(':');
        boolean colonFollows = colon > 0 && Words.of(text.substring(0, colon)).size() <= length;
        boolean dashed = dashFollows(text, length) && !Vocabulary.TITLE_LABELS.contains(start);
        boolean also = start.endsWith(ALSO) && words.size() <= LONG
                || length > 1 && words.size() > TICKER && !text.endsWith(".") && text.indexOf('\u060C') < 0;
        return colonFollows || dashed || also || words.size() <= length + 3 && length > 1 ? start : null;
    }

    private static boolean dashFollows(String text, int length) {
        Matcher dash = DASH.matcher(text);
        return dash.find() && Words.of(text.substring(0, dash.start())).size() == length;
    }

    private static boolean isForeign(String text) {
        int arabic = 0;
        int letters = 0;
        for (char c : text.toCharArray()) {
            if (Fold.isLetter(c)) {
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
