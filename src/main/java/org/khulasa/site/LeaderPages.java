package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.By;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.Presence;
import org.khulasa.content.Leader;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Phrase;

/** The page of every leader who is in an article, with the months of the longer ones, for one edition. */
record LeaderPages(Edition edition, Cards cards, Quotes quotes, Names names) {
    /** Quotations on a leader's page. */
    private static final int SAID = 20;

    private static final int COUNTERPARTS = 8;

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        edition.catalogue().leaders().forEach((id, shelf) -> {
            Leader leader = edition.content().leaders().get(id);
            if (leader != null) {
                Listing listing = listing(leader, shelf);
                pages.add(new Page(
                        listing.up(), PageKind.LEADER, edition.language(), () -> view(leader, shelf, listing)));
                pages.addAll(listing.pages());
            }
        });
        return pages;
    }

    private Listing listing(Leader leader, Shelf shelf) {
        return new Listing(
                edition,
                cards,
                Permalinks.LEADERS + "/" + leader.id(),
                edition.in(leader.name()),
                Permalinks.subject(edition.language(), Permalinks.LEADERS, leader.id()),
                shelf);
    }

    private View.Leader view(Leader leader, Shelf shelf, Listing listing) {
        String root = Permalinks.root(listing.up());
        String name = edition.in(leader.name());
        String description = leader.description().getOrDefault(edition.language(), "");
        return new View.Leader(
                edition.frame(listing.up(), name, edition.t("leader.description", name)),
                edition.phrase(leader.name()),
                edition.other(leader.name()),
                names.headline(leader),
                description.isEmpty()
                        ? List.of()
                        : List.of(ProseText.html(description, edition.desk().markdown())),
                edition.articles(shelf.size()),
                MonthsStrip.of(edition, shelf),
                edition.catalogue().quotations().getOrDefault(leader.id(), List.of()).stream()
                        .limit(SAID)
                        .map(said -> quotes.elsewhere(root, said.article(), said.quotation()))
                        .toList(),
                listing.head(root),
                listing.months(root),
                counterparts(root, leader, shelf),
                names.rows(leader),
                spellings(leader, shelf),
                edition.t("leader.note"));
    }

    /** Who else is central where this leader is, most often first. */
    private List<View.Chip> counterparts(String root, Leader leader, Shelf shelf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotated article : shelf.all()) {
            for (Presence presence : article.leaders()) {
                if (presence.central() && !presence.id().equals(leader.id())) {
                    counts.merge(presence.id(), 1, Integer::sum);
                }
            }
        }
        return Tally.most(counts, COUNTERPARTS).stream()
                .map(t -> Tally.chip(edition, root, Permalinks.LEADERS, t))
                .toList();
    }

    private static final Comparator<Map.Entry<String, Integer>> COMMONEST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** The spellings of the name that the texts really have, commonest first. */
    private List<View.Spelling> spellings(Leader leader, Shelf shelf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotated article : shelf.all()) {
            for (Presence presence : article.leaders()) {
                if (presence.id().equals(leader.id())) {
                    for (Mention mention : presence.mentions()) {
                        if (mention.by() == By.NAME && !Fold.key(mention.text()).isEmpty()) {
                            counts.merge(mention.text(), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(COMMONEST)
                .map(e -> new View.Spelling(Phrase.ar(e.getKey()), edition.t("count.times", e.getValue())))
                .toList();
    }
}
