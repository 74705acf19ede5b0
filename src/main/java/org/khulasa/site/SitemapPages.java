package org.khulasa.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.lang.Language;

/** The sitemap, when the site knows its address: every page once, with its twin in the other edition. */
final class SitemapPages {
    private static final Set<PageKind> LISTED = EnumSet.of(
            PageKind.HOME,
            PageKind.ARTICLE,
            PageKind.INDEX,
            PageKind.LEADER,
            PageKind.SUBJECT,
            PageKind.PAIR,
            PageKind.MONTH,
            PageKind.ARCHIVE,
            PageKind.GLOSSARY,
            PageKind.PROSE);

    /** The protocol's limit of addresses in one file. */
    private static final int LIMIT = 50_000;

    private SitemapPages() {}

    static List<Page> pages(Map<Language, Edition> editions, List<Page> pages) {
        Edition arabic = editions.get(Language.AR);
        if (arabic == null || arabic.desk().settings().baseUrl() == null) {
            return List.of();
        }
        List<Page> listed =
                pages.stream().filter(p -> LISTED.contains(p.kind())).toList();
        List<Page> maps = new ArrayList<>();
        int parts = (listed.size() + LIMIT - 1) / LIMIT;
        for (int part = 0; part < parts; part++) {
            List<Page> some = listed.subList(part * LIMIT, Math.min(listed.size(), (part + 1) * LIMIT));
            String path = parts == 1 ? "sitemap.xml" : "sitemap-" + (part + 1) + ".xml";
            maps.add(new Page(path, PageKind.SITEMAP, Language.AR, () -> view(arabic, editions, some)));
        }
        return maps;
    }

    private static View.Sitemap view(Edition arabic, Map<Language, Edition> editions, List<Page> pages) {
        List<View.Address> addresses = new ArrayList<>();
        for (Page page : pages) {
            Edition edition = editions.getOrDefault(page.language(), arabic);
            String loc = edition.desk().settings().absolute(page.path());
            if (loc != null) {
                addresses.add(new View.Address(loc, edition.alternates(page.path())));
            }
        }
        return new View.Sitemap(arabic.frame("index.html", "", ""), addresses);
    }
}
