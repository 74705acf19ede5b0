package org.khulasa.site;

import java.time.YearMonth;
import java.util.Locale;
import org.khulasa.lang.Language;

/**
 * Decides the address of every page: a path below the site's root. Addresses depend on identities only, never on titles,
 * counts or the order of other pages, so they stay. The English edition mirrors the Arabic one under {@code en/}.
 */
public final class Permalinks {
    /** The kinds of things that have a page of their own and a list of articles. */
    static final String LEADERS = "leaders";

    static final String TOPICS = "topics";
    static final String OUTLETS = "outlets";
    static final String PLACES = "places";
    static final String ARCHIVE = "archive";

    private static final String ENGLISH = "en/";
    private static final String HTML = ".html";

    private Permalinks() {}

    static String home(Language language) {
        return in(language, "index.html");
    }

    /** {@code key} is the path of the article's file below {@code content/articles}. */
    static String article(Language language, String key) {
        return in(language, "articles/" + key + HTML);
    }

    /** The page of one leader, topic or outlet; {@code kind} is one of the constants. */
    static String subject(Language language, String kind, String id) {
        return in(language, kind + "/" + id + HTML);
    }

    /** The page of two leaders, {@code pair} being both ids: it stands beside theirs. */
    static String pair(Language language, String pair) {
        return subject(language, LEADERS, pair);
    }

    static String index(Language language, String kind) {
        return in(language, kind + "/index.html");
    }

    /**
     * One month of a list.
     *
     * @param list {@code archive}, or {@code leaders/<id>} and the like
     * @param part from 1; a month of many articles has several, the oldest first
     */
    static String month(Language language, String list, YearMonth month, int part) {
        return in(language, list + "/" + month + numbered(part));
    }

    /** The articles of a list without a date; {@code part} as for a month. */
    static String undated(Language language, String list, int part) {
        return in(language, list + "/undated" + numbered(part));
    }

    private static String numbered(int part) {
        return (part == 1 ? "" : "-" + part) + HTML;
    }

    /** One year of a list, as {@link #month}. */
    static String year(Language language, String list, int year) {
        return in(language, String.format(Locale.ROOT, "%s/%04d.html", list, year));
    }

    static String prose(Language language, String id) {
        return in(language, id + HTML);
    }

    static String glossary(Language language) {
        return in(language, "glossary.html");
    }

    static String feed(Language language) {
        return in(language, "feed.xml");
    }

    /** The file below {@code content} whose text a page shows, if it shows one's: the way back from an address. */
    public static String source(String path) {
        String arabic = path.startsWith(ENGLISH) ? path.substring(ENGLISH.length()) : path;
        String stem = arabic.substring(0, arabic.length() - (arabic.endsWith(HTML) ? HTML.length() : 0));
        return (stem.indexOf('/') < 0 ? "pages/" : "") + stem + ".md";
    }

    /** The same page in the other edition. */
    static String twin(Language language, String path) {
        return language.isArabic() ? ENGLISH + path : path.substring(ENGLISH.length());
    }

    /** The way from a page up to the site's root: empty or a run of {@code ../}. */
    static String root(String path) {
        int depth = 0;
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    private static String in(Language language, String path) {
        return language.isArabic() ? path : ENGLISH + path;
    }
}
