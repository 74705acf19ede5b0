package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Presence;
import org.khulasa.content.Outlet;
import org.khulasa.content.Topic;
import org.khulasa.lang.Localized;
import org.khulasa.lang.Phrase;

/** The pages of topics and outlets that have articles, for one edition. */
record SubjectPages(Edition edition, Cards cards, Names names) {
    private static final int LEADERS = 8;

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        edition.catalogue().topics().forEach((id, shelf) -> {
            Topic topic = edition.content().topics().get(id);
            if (topic != null) {
                String text = edition.in(topic.description());
                add(pages, Permalinks.TOPICS, new Subject(id, topic.name(), text, List.of(), topic.near()), shelf);
            }
        });
        edition.catalogue().outlets().forEach((id, shelf) -> {
            Outlet outlet = edition.content().outlets().get(id);
            if (outlet != null) {
                String text = outlet.description().getOrDefault(edition.language(), "");
                add(pages, Permalinks.OUTLETS, new Subject(id, outlet.name(), text, facts(outlet), List.of()), shelf);
            }
        });
        return pages;
    }

    /** What topics and outlets have in common; {@code text} is Markdown. */
    private record Subject(String id, Localized name, String text, List<View.Fact> facts, List<String> near) {}

    private void add(List<Page> pages, String kind, Subject subject, Shelf shelf) {
        Listing listing = new Listing(
                edition,
                cards,
                kind + "/" + subject.id(),
                edition.in(subject.name()),
                Permalinks.subject(edition.language(), kind, subject.id()),
                shelf);
        pages.add(new Page(listing.up(), PageKind.SUBJECT, edition.language(), () -> view(subject, shelf, listing)));
        pages.addAll(listing.pages());
    }

    private View.Subject view(Subject subject, Shelf shelf, Listing listing) {
        String root = Permalinks.root(listing.up());
        String name = edition.in(subject.name());
        return new View.Subject(
                edition.frame(listing.up(), name, edition.t("subject.description", name)),
                edition.phrase(subject.name()),
                edition.other(subject.name()),
                subject.text().isEmpty()
                        ? List.of()
                        : List.of(ProseText.html(subject.text(), edition.desk().markdown())),
                edition.articles(shelf.size()),
                MonthsStrip.of(edition, shelf),
                subject.facts(),
                listing.head(root),
                listing.months(root),
                leaders(root, shelf),
                near(root, subject));
    }

    private List<View.Chip> leaders(String root, Shelf shelf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Annotated article : shelf.all()) {
            for (Presence presence : article.leaders()) {
                counts.merge(presence.id(), 1, Integer::sum);
            }
        }
        return Tally.most(counts, LEADERS).stream()
                .map(t -> Tally.chip(edition, root, Permalinks.LEADERS, t))
                .toList();
    }

    /** Related topics that have articles. */
    private List<View.Chip> near(String root, Subject subject) {
        List<View.Chip> chips = new ArrayList<>();
        for (String id : subject.near()) {
            Shelf shelf = edition.catalogue().topics().get(id);
            if (shelf != null) {
                chips.add(Tally.chip(edition, root, Permalinks.TOPICS, new Tally(id, shelf.size())));
            }
        }
        return chips;
    }

    private List<View.Fact> facts(Outlet outlet) {
        List<View.Fact> facts = new ArrayList<>();
        if (outlet.country() != null) {
            facts.add(new View.Fact(
                    edition.t("outlet.country"), new Phrase(names.of(outlet.country()), edition.language()), null));
        }
        if (outlet.url() != null) {
            facts.add(new View.Fact(edition.t("outlet.address"), null, new View.Link(outlet.url(), outlet.url())));
        }
        if (outlet.licence() != null) {
            facts.add(new View.Fact(edition.t("source.licence"), edition.phrase(outlet.licence()), null));
        }
        return facts;
    }
}
