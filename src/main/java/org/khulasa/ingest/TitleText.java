package org.khulasa.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline without what is no part of it: a word for the kind of piece before it («عاجل |», «بالفيديو..»), the section before
 * a slash («سياسي / …»), the name of the site behind it. What says anything itself stays: «خاص لنا: …», «رويترز: …».
 */
final class TitleText {
    private static final Pattern LABEL = Pattern.compile(
            "^\\(?([^:|/.\u2026()\u2013-]{2,25})\\)?\\s*(?::|\\||/|\\.{2,3}|\u2026|-\\s|\u2013\\s)\\s*");
    private static final Pattern SECTION = Pattern.compile("^([^:|/()]{2,30}?)\\s*(?:/|\\|)\\s*");
    private static final Pattern LAST = Pattern.compile(
            "\\s*(?:\\||\\s[-\u2013]|\\.{2,3}|\u2026)\\s*([^|:.]{2,25})$|\\s*[(\\[]([^()\\[\\]]{2,25})[)\\]]$");
    private static final Pattern SITE = Pattern.compile("\\s+(\\||-|\u2013|\u2014|::|\u00BB|\u00AB)\\s+([^|]{2,45})$");
    private static final String BAR = " | ";
    /** Names of sites have no more words. */
    private static final int NAME = 4;

    private TitleText() {}

    /** @param index of the headline */
    static String of(Page page, int index, Run body, Marks marks) {
        String whole = marks.withoutName(page.line(index).text());
        int stamp = EndStamp.ofHeadline(whole);
        String text = withoutSite(page, index, stamp < 0 ? whole : whole.substring(0, stamp), body);
        String before;
        do {
            before = text;
            text = withoutLabel(text);
        } while (!text.equals(before));
        return text;
    }

    private static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find() && isLabel(label.group(1))) {
            return rest(text, text.substring(label.end()));
        }
        Matcher section = SECTION.matcher(text);
        if (section.find() && Vocabulary.FURNITURE.contains(Words.key(section.group(1)))) {
            return rest(text, text.substring(section.end()));
        }
        Matcher last = LAST.matcher(text);
        if (last.find() && isLabel(last.group(1) == null ? last.group(2) : last.group(1))) {
            return rest(text, text.substring(0, last.start()));
        }
        return text;
    }

    private static boolean isLabel(String phrase) {
        return Vocabulary.TITLE_LABELS.contains(Words.key(phrase));
    }

    /** A bar, or a dash before a name that the page has elsewhere too; and the text has no word of it. */
    private static String withoutSite(Page page, int index, String text, Run body) {
        int first = text.indexOf(BAR);
        if (first > 0 && isSource(page, Words.of(text.substring(0, first)))) {
            return rest(text, text.substring(first + BAR.length()));
        }
        Matcher site = SITE.matcher(text);
        if (!site.find()) {
            return text;
        }
        String name = site.group(2);
        List<String> words = Words.of(name);
        boolean short_ = !words.isEmpty() && words.size() <= NAME;
        boolean bar = site.group(1).equals("|");
        boolean known = bar
                ? !isInText(page, words, body)
                : isElsewhere(page, String.join(" ", words))
                        || endsAnother(page, index, text.substring(site.start()).strip());
        return short_ && known ? rest(text, text.substring(0, site.start())) : text;
    }

    private static boolean isInText(Page page, List<String> words, Run body) {
        Set<String> stems = new HashSet<>();
        for (int i = body.start(); i <= body.end(); i++) {
            stems.addAll(page.line(i).stems());
        }
        return Words.stems(words).stream().anyMatch(stems::contains);
    }

    /** «المصدر: …» names it. */
    private static boolean isSource(Page page, List<String> words) {
        String name = " " + String.join(" ", words);
        return words.size() <= NAME
                && page.lines().stream()
                        .anyMatch(line -> line.size() <= NAME + 2
                                && line.key().endsWith(name)
                                && Vocabulary.BYLINES.startOf(line.words()) != null);
    }

    private static boolean isElsewhere(Page page, String name) {
        return page.lines().stream()
                .anyMatch(line -> line.key().equals(name)
                        || line.key().contains("\u00A9") && line.key().contains(name)
                        || line.kind() == Line.Kind.FURNITURE && line.key().endsWith(" " + name));
    }

    /** «شبكة المدينة – أخبار البلد» under «headline – أخبار البلد». */
    private static boolean endsAnother(Page page, int index, String end) {
        String key = page.line(index).key();
        return page.lines().stream()
                .anyMatch(line -> line.size() <= NAME + 2
                        && line.text().endsWith(end)
                        && !line.key().equals(key));
    }

    /** The shorter text, if it is still a headline. */
    private static String rest(String text, String shorter) {
        String bare = shorter.strip();
        return Words.of(bare).size() >= 2 ? bare : text;
    }
}
