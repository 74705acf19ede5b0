package org.khulasa.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Spot;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import org.khulasa.site.Permalinks;

/**
 * Collects what every file of a site says of itself, then judges the whole. Files may come from any thread; memory grows
 * with the number of distinct links, not with the size of the pages.
 */
public final class SiteCheck {
    private static final Pattern URL = Pattern.compile("url\\([\"']?([^)\"']+)[\"']?\\)");

    /** Bytes of one page with its stylesheet and fonts. */
    private static final long BUDGET = 90_000;

    /** Of the glossary, where a reader jumps to a term: one page of hundreds, which a server sends in a fourth of its bytes. */
    private static final long GLOSSARY = 320_000;

    /** A page may fetch three of the fonts, each about this size. */
    private static final long FONTS = 3 * 15_600L;

    /** So many pages above their budget are named. */
    private static final int NAMED = 10;

    /**
     * Links that a thread remembers, each at the place its hash gives it, until another one takes the place. A link that was
     * forgotten costs a second look; a shared set of all of them costs more than that at every link.
     */
    private static final int SEEN = 1 << 15;

    private final String basePath;
    private final Path content;
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Map<String, String> links = new ConcurrentHashMap<>();
    private final ThreadLocal<long[]> seen = ThreadLocal.withInitial(() -> new long[SEEN]);
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    /**
     * Of a site that was made from a content.
     *
     * @param basePath path under which the site's root is served, {@code /} when unknown
     * @param content the folder whose files are named where a link in their text is broken
     */
    public SiteCheck(String basePath, Path content) {
        this.basePath = basePath;
        this.content = content;
    }

    /** Looks at one file; {@code path} is relative to the site's root. Thread-safe. */
    public void see(String path, byte[] bytes) {
        sizes.put(path, (long) bytes.length);
        if (path.endsWith(".css")) {
            stylesheet(path, new String(bytes, StandardCharsets.UTF_8));
        } else if (path.endsWith(".html")) {
            // Most links of a page are those of its neighbours: one look from each folder is enough to find a broken
            // one.
            long folder = path.substring(0, path.lastIndexOf('/') + 1).hashCode() * 0x9E3779B97F4A7C15L;
            PageScan scan = PageScan.of(bytes, hash -> isNew(hash ^ folder));
            anchors.put(path, scan.ids());
            scan.links().forEach(link -> link(path, link));
            scan.faults().forEach(fault -> fault(path, fault, "correct the template or the article"));
        }
    }

    private boolean isNew(long link) {
        long[] links = seen.get();
        int place = (int) (link ^ link >>> 32) & SEEN - 1;
        boolean isNew = links[place] != link;
        links[place] = link;
        return isNew;
    }

    /** Files that a stylesheet names. */
    private void stylesheet(String path, String css) {
        Matcher url = URL.matcher(css);
        while (url.find()) {
            link(path, url.group(1));
        }
    }

    private void link(String path, String link) {
        String target = Links.resolve(path, link, basePath);
        if (target != null) {
            links.putIfAbsent(target, path);
        }
    }

    /** Judges the whole site after its last file. */
    public void finish(Problems problems) {
        found.forEach(problems::add);
        for (Map.Entry<String, String> link : links.entrySet()) {
            String target = link.getKey();
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            if (!sizes.containsKey(file)) {
                problems.add(broken(link.getValue(), target, "there is no such file"));
            } else if (hash >= 0 && !anchors.getOrDefault(file, Set.of()).contains(target.substring(hash + 1))) {
                problems.add(broken(link.getValue(), target, "that page has no such anchor"));
            }
        }
        for (String path : sizes.keySet()) {
            if (path.endsWith(".html")) {
                twin(path, problems);
            }
        }
        budget(problems);
    }

    private void twin(String path, Problems problems) {
        if (path.equals("404.html")) {
            return;
        }
        String twin = path.startsWith("en/") ? path.substring(3) : "en/" + path;
        if (!sizes.containsKey(twin)) {
            problems.add(Problem.fatal(
                    "E-TWIN", Place.file(path), "the other edition has no " + twin, "this is a fault of the program"));
        }
    }

    /** The heaviest of the pages above their budget, each by name, and how many more there are. */
    private void budget(Problems problems) {
        List<String> heavy = sizes.keySet().stream()
                .filter(path -> path.endsWith(".html") && weight(path) > limit(path))
                .sorted(Comparator.comparing(this::weight).reversed().thenComparing(path -> path))
                .toList();
        int named = heavy.size() <= NAMED + 1 ? heavy.size() : NAMED;
        for (String path : heavy.subList(0, named)) {
            String weight = weight(path) / 1000 + " kB with stylesheet and fonts, the budget is " + limit(path) / 1000;
            problems.add(tooHeavy(path, "the page has " + weight));
        }
        if (named < heavy.size()) {
            int others = heavy.size() - named - 1;
            problems.add(tooHeavy(heavy.get(named), "this page and " + others + " others are above the budget too"));
        }
    }

    private static Problem tooHeavy(String path, String what) {
        return Problem.warning("W-BUDGET", Place.file(path), what, "split the text, or leave it: it only loads slower");
    }

    private long weight(String path) {
        return sizes.getOrDefault(path, 0L) + sizes.getOrDefault("css/khulasa.css", 0L) + FONTS;
    }

    private static long limit(String path) {
        return path.equals("glossary.html") || path.equals("en/glossary.html") ? GLOSSARY : BUDGET;
    }

    private Problem broken(String path, String target, String why) {
        Place written = written(path, target);
        return Problem.fatal(
                "E-LINK",
                written == null ? Place.file(path) : written,
                "broken link to " + target + ": " + why,
                written == null ? "correct the link or the id" : "correct it; links are written from the page " + path);
    }

    /** Where a person wrote the link, which may begin another way but ends in the same name or anchor; null when none did. */
    private @Nullable Place written(String path, String target) {
        String source = content.getFileName() + "/" + Permalinks.source(path);
        String bare = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        String name = bare.substring(bare.lastIndexOf('/') + 1);
        for (String words : List.of(name, name.substring(Math.max(0, name.indexOf('#'))))) {
            Place place = path.startsWith("en/")
                    ? Spot.ofLastWords(content, source, words)
                    : Spot.ofWords(content, source, words);
            if (place.line() > 0) {
                return place;
            }
        }
        return null;
    }

    private void fault(String path, String what, String help) {
        found.add(Problem.fatal("E-HTML", Place.file(path), what, help));
    }

    /**
     * Checks a site on the disk.
     *
     * @throws IOException when it cannot be read
     */
    public static void check(Path site, String basePath, Path content, Problems problems) throws IOException {
        SiteCheck check = new SiteCheck(basePath, content);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            check.see(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        check.finish(problems);
    }
}
