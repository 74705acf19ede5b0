package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.khulasa.lang.NameOrder;

/** The indexes of leaders, topics, outlets and places, in the alphabetical order of one edition. */
record IndexPages(Edition edition) {
    /** Fewer entries than this need no letters. */
    private static final int LETTERS_FROM = 16;

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        add(pages, Permalinks.LEADERS, edition.catalogue().leaders());
        add(pages, Permalinks.TOPICS, edition.catalogue().topics());
        add(pages, Permalinks.OUTLETS, edition.catalogue().outlets());
        add(pages, Permalinks.PLACES, edition.catalogue().places());
        return pages;
    }

    private void add(List<Page> pages, String kind, SortedMap<String, Shelf> shelves) {
        if (!shelves.isEmpty()) {
            pages.add(new Page(
                    Permalinks.index(edition.language(), kind),
                    PageKind.INDEX,
                    edition.language(),
                    () -> view(kind, shelves)));
        }
    }

    private View.Index view(String kind, SortedMap<String, Shelf> shelves) {
        String path = Permalinks.index(edition.language(), kind);
        String root = Permalinks.root(path);
        List<Tally> tallies = new ArrayList<>();
        shelves.forEach((id, shelf) -> tallies.add(new Tally(id, shelf.size())));
        Comparator<Tally> byName = NameOrder.by(edition.language(), t -> name(kind, t));
        tallies.sort(byName.thenComparing(Tally::id));
        Map<String, List<View.Chip>> letters = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            String letter =
                    tallies.size() < LETTERS_FROM ? "" : NameOrder.letter(edition.language(), name(kind, tally));
            letters.computeIfAbsent(letter, l -> new ArrayList<>()).add(Tally.chip(edition, root, kind, tally));
        }
        String heading = edition.t("nav." + kind);
        String intro = edition.t("index." + kind, shelves.size());
        return new View.Index(
                edition.frame(path, heading, intro),
                heading,
                intro,
                letters.entrySet().stream()
                        .map(e -> new View.Section(e.getKey(), e.getValue()))
                        .toList());
    }

    private String name(String kind, Tally tally) {
        return edition.in(Tally.name(edition, kind, tally.id()));
    }
}
