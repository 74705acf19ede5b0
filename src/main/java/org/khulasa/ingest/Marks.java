package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Outlet;

/** The strings that identify outlets, and the names of places; what a dateline and a byline are told by. */
final class Marks {
    private static final Pattern NAME = Pattern.compile("\\s+[-\u2013\u2014|\u0640]\\s+");

    private final SortedMap<String, Phrases> byOutlet = new TreeMap<>();
    private final Phrases outlets;
    private final Phrases places;
    private final Map<String, String> byHost = new HashMap<>();

    /** @param places Arabic names, beside those that are known anyway */
    Marks(List<Outlet> outlets, List<String> places) {
        List<String> all = new ArrayList<>();
        for (Outlet outlet : outlets) {
            List<String> marks = new ArrayList<>(outlet.marks());
            marks.add(outlet.name().ar());
            byOutlet.put(outlet.id(), Phrases.of(marks));
            marks.add(outlet.url() == null ? "" : outlet.url());
            marks.stream().map(Marks::host).filter(h -> h.contains(".")).forEach(h -> byHost.put(h, outlet.id()));
            marks.remove(marks.size() - 1);
            all.addAll(marks);
        }
        this.outlets = Phrases.of(all);
        this.places = Phrases.of(places);
    }

    boolean isOutlet(String key) {
        return outlets.contains(key);
    }

    boolean isSource(String key) {
        return isOutlet(key) || Vocabulary.AGENCIES.contains(key);
    }

    boolean isPlace(String key) {
        return Vocabulary.CITIES.contains(key) || places.contains(key);
    }

    /** A headline without the name of the site before or behind it: «الصحيفة | headline», «headline - الصحيفة». */
    String withoutName(String title) {
        String[] parts = NAME.split(title, -1);
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (parts.length > 1 && isOutlet(Words.key(first))) {
            return title.substring(first.length()).replaceFirst("^" + NAME.pattern(), "");
        }
        if (parts.length > 1 && isOutlet(Words.key(last))) {
            return title.substring(0, title.length() - last.length()).replaceFirst(NAME.pattern() + "$", "");
        }
        return title;
    }

    /** The outlet that a document names beside its text, by its address or its name; null when it is none that is known. */
    @Nullable
    String outletOf(Evidence evidence) {
        String host = evidence.url() == null ? "" : host(evidence.url());
        while (host.contains(".")) {
            String outlet = byHost.get(host);
            if (outlet != null) {
                return outlet;
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        String site = evidence.site() == null ? "" : Words.key(evidence.site());
        return byOutlet.entrySet().stream()
                .filter(outlet -> !site.isEmpty() && outlet.getValue().contains(site))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The host of an address, or a mark that is a bare host; anything else comes out as something that no address has. */
    private static String host(String url) {
        String host = url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return host.replaceFirst("[/?#:].*", "").replaceFirst("^www\\.", "");
    }

    /**
     * The outlet whose marks stand on most lines outside the text; null when none does or two do equally often. Paragraphs
     * cite other outlets, so they do not count; nor do lines that say much else.
     */
    @Nullable
    String outletOf(Page page) {
        String best = null;
        int most = 0;
        boolean tie = false;
        for (var outlet : byOutlet.entrySet()) {
            int count = 0;
            for (int i = 0; i < page.size(); i++) {
                count += counts(page, i) && outlet.getValue().isIn(page.line(i).words()) ? weight(page, i) : 0;
            }
            tie = count == most && count > 0 || tie && count <= most;
            if (count > most) {
                most = count;
                best = outlet.getKey();
            }
        }
        return tie ? null : best;
    }

    private static boolean counts(Page page, int i) {
        Label label = page.label(i);
        boolean text = label == Label.BODY || label == Label.SUBHEAD || label == Label.TITLE || label == Label.KICKER;
        return !text && (page.line(i).size() <= 6 || page.line(i).key().contains("\u00A9"));
    }

    private static int weight(Page page, int i) {
        return page.is(i, Label.BYLINE) || page.is(i, Label.DATELINE) ? 2 : 1;
    }
}
