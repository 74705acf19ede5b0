package org.khulasa.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Tells captions by their end: an agency in brackets or behind a dash, an archive, a photographer, a year and an agency. */
final class CaptionEnd {
    /** Captions that end with their source are no longer; paragraphs end so too. */
    private static final int CAPTION = 25;
    /** Captions of agencies, that end with the day. */
    private static final int LONG_CAPTION = 40;
    /** In characters: «(أ ف ب / غيتي)», «. رويترز». */
    private static final int LONGEST_SOURCE = 30;
    /** Words before an agency behind a dash; fewer are a place, and the line says from where a report comes. */
    private static final int SHOWN = 4;

    private static final String PICTURED = "\u062A\u0635\u0648\u064A\u0631"; // تصوير
    private static final String LENS = "\u0639\u062F\u0633\u0629"; // عدسة

    /** «… تصوير: name», at the end of a caption. */
    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("(?:" + PICTURED + "|" + LENS + ")\\s?[:/-]\\s?\\S+(?:\\s\\S+){0,3}$");

    private static final String ARCHIVE = Words.key("\u0623\u0631\u0634\u064A\u0641");

    private CaptionEnd() {}

    static boolean is(String text, List<String> words) {
        boolean credited =
                words.size() <= CAPTION && endsInCredit(text) || words.size() <= LONG_CAPTION && isDatedCaption(text);
        return credited && Vocabulary.VERBS.startOf(words) == null && !isSigned(text, words);
    }

    /** «… (رويترز)», «… تصوير: name», without a full stop: pictures are credited so. */
    private static boolean endsInCredit(String text) {
        boolean photographed = text.contains(PICTURED) || text.contains(LENS);
        if (photographed && PHOTOGRAPHER.matcher(text).find()) {
            return true;
        }
        int dash = text.lastIndexOf(" - ");
        if (dash > 0 && text.length() - dash < LONGEST_SOURCE && isArchived(Words.of(text.substring(dash)))) {
            return true;
        }
        int last = Math.max(text.lastIndexOf('-'), text.lastIndexOf('\u2013'));
        if (last > 0
                && text.length() - last < LONGEST_SOURCE
                && Vocabulary.PICTURE_AGENCIES.contains(Words.key(text.substring(last)))
                && Words.of(text.substring(0, last)).size() >= SHOWN) {
            return true;
        }
        int open = text.lastIndexOf('(');
        boolean bracket = text.endsWith(")") && open > 0 && text.length() - open < LONGEST_SOURCE;
        if (!bracket || Words.of(text.substring(0, open)).size() < 3) {
            return false;
        }
        List<String> source = Words.of(text.substring(open));
        return Vocabulary.AGENCIES.contains(String.join(" ", source))
                || Vocabulary.CAPTIONS.startOf(source) != null
                || isArchived(text.substring(open));
    }

    /** «(الفرنسية-أرشيف)»: an agency and its archive. */
    private static boolean isArchived(String bracket) {
        int dash = bracket.lastIndexOf('-');
        return dash > 0
                && Vocabulary.AGENCIES.contains(Words.key(bracket.substring(0, dash)))
                && Words.key(bracket.substring(dash)).startsWith(ARCHIVE);
    }

    /** «… - صورة أرشيفية», «… - أرشيفية». */
    private static boolean isArchived(List<String> source) {
        return source.size() <= 2 && Vocabulary.CAPTIONS.startOf(source) != null;
    }

    /** «ومن المنتظر …. (د ب أ)»: a last paragraph that goes on with the report, with its agency behind the full stop. */
    private static boolean isSigned(String text, List<String> words) {
        int open = text.lastIndexOf('(');
        return open > 0 && text.substring(0, open).stripTrailing().endsWith(".") && Line.continues(words);
    }

    /** «… في المدينة، 20 مايو 2025. رويترز»: an agency behind the year in which the picture was taken. */
    private static boolean isDatedCaption(String text) {
        int stop = text.lastIndexOf(". ");
        return stop > 0
                && text.length() - stop < LONGEST_SOURCE
                && Character.isDigit(text.charAt(stop - 1))
                && Vocabulary.AGENCIES.contains(Words.key(text.substring(stop)));
    }
}
