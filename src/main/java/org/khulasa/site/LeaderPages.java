package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.By;
import org.khulasa.annotate.Mention;
import org.khulasa.annotate.Presence;
import org.khulasa.content.Block;
import org.khulasa.content.Leader;
import org.khulasa.english.Summary;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Phrase;

/** The page of every leader who is in an article, with the months of the longer ones, for one edition. */
record LeaderPages(Edition edition, Cards cards, Quotes quotes, Names names) {
    /** Quotations on a leader's page. */
    private static final int SAID = 20;

    /** Reported speech on a leader's page. */
    private static final int REPORTED = 10;

    /** Quotations of others that name the leader. */
    private static final int ABOUT = 10;

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
                quotes(root, edition.catalogue().quotations(), leader, SAID),
                quotes(root, edition.catalogue().reported(), leader, REPORTED),
                quotes(root, edition.catalogue().about(), leader, ABOUT),
                articles(root, leader, listing.newest()),
                listing.months(root),
                counterparts(root, leader, shelf),
                names.rows(leader),
                spellings(leader, shelf),
                edition.t("leader.note"));
    }

    private List<View.Quote> quotes(String root, Map<String, List<Catalogue.Said>> byLeader, Leader leader, int most) {
        return byLeader.getOrDefault(leader.id(), List.of()).stream()
                .limit(most)
                .map(said -> quotes.elsewhere(root, said.article(), said.quotation()))
                .toList();
    }

    /** The newest articles, those about the leader apart from those that only name one, each with an extract. */
    private List<View.Group> articles(String root, Leader leader, List<Annotated> newest) {
        List<View.Card> central = new ArrayList<>();
        List<View.Card> named = new ArrayList<>();
        for (Annotated article : newest) {
            for (Presence presence : article.leaders()) {
                if (presence.id().equals(leader.id())) {
                    View.Card card = cards.card(root, article, extract(leader, article, presence));
                    (presence.central() ? central : named).add(card);
                }
            }
        }
        List<View.Group> groups = new ArrayList<>();
        if (!central.isEmpty()) {
            groups.add(
                    new View.Group(edition.t("leader.central"), null, null, edition.articles(central.size()), central));
        }
        if (!named.isEmpty()) {
            groups.add(new View.Group(edition.t("leader.named"), null, null, edition.articles(named.size()), named));
        }
        return groups;
    }

    /**
     * What an article says of the leader: the first sentence of its body, or of its English, that names one. A title that was
     * taken from the body says the same already.
     */
    private @Nullable Phrase extract(Leader leader, Annotated article, Presence presence) {
        if (!edition.language().isArabic()) {
            return edition.summary(article.article()).paragraphs().stream()
                    .flatMap(List::stream)
                    .map(Summary.Sentence::text)
                    .filter(text -> text.contains(leader.shortEnglishName()))
                    .findFirst()
                    .map(text -> Phrase.en(Cards.clip(text)))
                    .orElse(null);
        }
        for (Mention mention : article.article().titleDerived() ? List.<Mention>of() : presence.mentions()) {
            for (Block block : article.article().body()) {
                if (block.number() == mention.paragraph() && !block.isSubhead()) {
                    int stop = block.text().lastIndexOf(". ", mention.start());
                    int start = stop < 0 ? 0 : stop + 2;
                    if (!isInQuotation(article, block, start)) {
                        return Phrase.ar(Cards.clip(block.text().substring(start)));
                    }
                }
            }
        }
        return null;
    }

    /** A sentence from the middle of somebody's words would stand there as the report's own. */
    private static boolean isInQuotation(Annotated article, Block block, int offset) {
        return article.quotations().stream()
                .anyMatch(q -> q.paragraph() == block.number() && q.start() < offset && q.end() > offset);
    }

    /** Who else is central where this leader is, most often first, then others whom the leader met. */
    private List<View.Chip> counterparts(String root, Leader leader, Shelf shelf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotated article : shelf.all()) {
            for (Presence presence : article.leaders()) {
                if (presence.central() && !presence.id().equals(leader.id())) {
                    counts.merge(presence.id(), 1, Integer::sum);
                }
            }
        }
        List<View.Chip> chips = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Tally tally : Tally.most(counts, COUNTERPARTS)) {
            View.Chip chip = Tally.chip(edition, root, Permalinks.LEADERS, tally);
            String pair = Pair.id(leader.id(), tally.id());
            boolean met = edition.catalogue().pairs().containsKey(pair);
            chips.add(met ? new View.Chip(pair(root, pair), chip.name(), chip.remark()) : chip);
            listed.add(tally.id());
        }
        met(leader.id()).forEach((other, pair) -> {
            if (!listed.contains(other)) {
                View.Chip chip = Tally.chip(
                        edition,
                        root,
                        Permalinks.LEADERS,
                        new Tally(other, pair.shelf().size()));
                chips.add(new View.Chip(pair(root, pair.id()), chip.name(), chip.remark()));
            }
        });
        return chips;
    }

    private String pair(String root, String id) {
        return root + Permalinks.pair(edition.language(), id);
    }

    /** Whom the leader met, so that every pair's page has a way to it. */
    private SortedMap<String, Pair> met(String leader) {
        SortedMap<String, Pair> met = new TreeMap<>();
        for (Pair pair : edition.catalogue().pairs().values()) {
            if (pair.a().equals(leader) || pair.b().equals(leader)) {
                met.put(pair.a().equals(leader) ? pair.b() : pair.a(), pair);
            }
        }
        return met;
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
