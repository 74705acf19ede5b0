package org.khulasa.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What the pages of one site repeat: lines that a first cleaning kept in several of its reports, and that are therefore the
 * site's and not the reports'. Learned from all seeds at each ingestion, whatever their order; a page that stands alone has
 * no template.
 */
final class Templates {
    /** Of lines that are no paragraph: in so many reports, and in three of ten of the site's. */
    private static final int REPORTS = 3;
    /**
     * Of paragraphs: background is told again in the next reports of one story, so that notices are known only by standing at
     * an end of most of the site's texts.
     */
    private static final int NOTICES = 4;

    private static final int EDGE = 3;
    private static final int PARAGRAPH = 20;
    /** Two pages with three of ten of their lines around the text in common are pages of one site. */
    private static final double ONE_SITE = 0.3;

    private static final int FEWEST_LINES = 12;

    private static final class Tally {
        int reports;
        int atEdge;
        boolean paragraph;
    }

    private static final class Site {
        int reports;
        final Map<Long, Tally> kept = new HashMap<>();
    }

    private final Map<String, Site> sites = new HashMap<>();
    /** A site with ten thousand reports has as many lines to count: once, and not for each of them. */
    private final Map<String, Predicate<String>> learned = new ConcurrentHashMap<>();

    private final Reprints pages = new Reprints(Templates::areOfOneSite);
    private int pagesSeen;

    private static boolean areOfOneSite(Fingerprint page, Fingerprint other) {
        return Math.min(page.grams(), other.grams()) >= FEWEST_LINES && page.similarity(other) >= ONE_SITE;
    }

    /**
     * The site of a page: the outlet that its marks name, else the first page with the same lines around the text, else none.
     *
     * @return a name for the site, empty when the page gives no hint
     */
    String siteOf(CleanText text) {
        if (text.outlet() != null) {
            return text.outlet();
        }
        List<String> around = text.lines().stream()
                .filter(line -> line.label() == Label.BOILERPLATE)
                .map(LabelledLine::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (around.size() < FEWEST_LINES) {
            return "";
        }
        Fingerprint print = Fingerprint.of(around, 1);
        int page = pages.originalOf(print);
        if (page == Reprints.NEW) {
            page = pagesSeen++;
            pages.add(print);
        }
        return "page " + page;
    }

    /** Counts the lines of one report; reprints of one report count once, so give only one of them. */
    void see(String name, CleanText text) {
        if (name.isEmpty()) {
            return;
        }
        Site site = sites.computeIfAbsent(name, n -> new Site());
        site.reports++;
        List<LabelledLine> kept =
                text.lines().stream().filter(line -> isText(line.label())).toList();
        Set<Long> counted = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            LabelledLine line = kept.get(i);
            long key = hash(line.key());
            if (counted.add(key)) {
                Tally tally = site.kept.computeIfAbsent(key, k -> new Tally());
                tally.reports++;
                tally.atEdge += i < EDGE || i >= kept.size() - EDGE ? 1 : 0;
                tally.paragraph |= line.label() == Label.BODY && isLong(line.key());
            }
        }
    }

    /** Whether a line is part of what readers read; bylines and dates repeat by nature. */
    static boolean isText(Label label) {
        return switch (label) {
            case TITLE, KICKER, STANDFIRST, BODY, SUBHEAD -> true;
            default -> false;
        };
    }

    private static boolean isLong(String key) {
        return key.chars().filter(c -> c == ' ').count() >= PARAGRAPH - 1;
    }

    /** Lines are told apart by 64 bits, so that a corpus of any size leaves 100 bytes for each. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** What tells the site's own lines, by their keys. Thread-safe once every report was seen. */
    Predicate<String> of(String name) {
        return learned.computeIfAbsent(name, this::learn);
    }

    private Predicate<String> learn(String name) {
        Site site = sites.get(name);
        if (site == null || site.reports < REPORTS) {
            return key -> false;
        }
        Set<Long> template = new HashSet<>();
        site.kept.forEach((key, tally) -> {
            boolean notice =
                    tally.reports >= NOTICES && tally.reports * 2 >= site.reports && tally.atEdge == tally.reports;
            boolean line = tally.reports >= REPORTS && tally.reports * 10 >= site.reports * 3;
            if (tally.paragraph ? notice : line) {
                template.add(key);
            }
        });
        return template.isEmpty() ? key -> false : key -> template.contains(hash(key));
    }
}
