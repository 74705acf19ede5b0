package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.Presence;
import org.khulasa.annotate.TopicHit;
import org.khulasa.content.Coordinates;
import org.khulasa.content.Location;
import org.khulasa.content.Outlet;
import org.khulasa.content.Topic;
import org.khulasa.lang.Localized;
import org.khulasa.lang.Phrase;

/** The pages of topics, outlets and places that have articles, for one edition. */
record SubjectPages(Edition edition, Cards cards, Names names) {
    /** Names beside the articles, of each kind. */
    private static final int MOST = 8;

    /** Stories at the head of a topic. */
    private static final int STORIES = 5;

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        edition.catalogue().topics().forEach((id, shelf) -> {
            Topic topic = edition.content().topics().get(id);
            if (topic != null) {
                String text = edition.in(topic.description());
                add(pages, new Subject(Permalinks.TOPICS, id, topic.name(), text, shelf), topic.near(), List.of());
            }
        });
        edition.catalogue().outlets().forEach((id, shelf) -> {
            Outlet outlet = edition.content().outlets().get(id);
            if (outlet != null) {
                String text = outlet.description().getOrDefault(edition.language(), "");
                add(pages, new Subject(Permalinks.OUTLETS, id, outlet.name(), text, shelf), List.of(), facts(outlet));
            }
        });
        edition.catalogue().places().forEach((id, shelf) -> {
            Location place = edition.desk().places().get(id);
            if (place != null) {
                Localized name = Tally.name(edition, Permalinks.PLACES, id);
                Subject subject = new Subject(Permalinks.PLACES, id, name, "", shelf);
                pages.add(new Page(
                        subject.path(edition), PageKind.SUBJECT, edition.language(), () -> place(subject, place)));
            }
        });
        return pages;
    }

    /** What topics, outlets and places have in common; {@code text} is Markdown. */
    private record Subject(String kind, String id, Localized name, String text, Shelf shelf) {
        String path(Edition edition) {
            return Permalinks.subject(edition.language(), kind, id);
        }

        Listing listing(Edition edition, Cards cards) {
            return new Listing(edition, cards, kind + "/" + id, edition.in(name), path(edition), shelf);
        }
    }

    private void add(List<Page> pages, Subject subject, List<String> near, List<View.Fact> facts) {
        Listing listing = subject.listing(edition, cards);
        boolean topic = subject.kind().equals(Permalinks.TOPICS);
        pages.add(new Page(listing.up(), PageKind.SUBJECT, edition.language(), () -> {
            String root = Permalinks.root(listing.up());
            return view(
                    subject,
                    facts,
                    topic ? stories(root, subject.id()) : List.of(),
                    listing.months(root),
                    topic
                            ? List.of(
                                    new View.Section(edition.t("subject.near"), near(root, near)),
                                    new View.Section(
                                            edition.t("article.places"),
                                            most(root, Permalinks.PLACES, places(subject.shelf()))))
                            : List.of());
        }));
        pages.addAll(listing.pages());
    }

    /**
     * A place has no months: a capital is in every second article, so that its list is nearly the archive. What is older than
     * its head shows stands there.
     */
    private View.Subject place(Subject subject, Location place) {
        String root = Permalinks.root(subject.path(edition));
        int rest = subject.shelf().size() - Listing.HEAD;
        View.Month archive = new View.Month(
                edition.t("nav.archive"),
                root + Permalinks.index(edition.language(), Permalinks.ARCHIVE),
                edition.articles(rest),
                1);
        return view(
                subject,
                facts(place),
                List.of(),
                rest > 0 ? List.of(archive) : List.of(),
                List.of(new View.Section(
                        edition.t("article.topics"), most(root, Permalinks.TOPICS, topics(subject.shelf())))));
    }

    private View.Subject view(
            Subject subject,
            List<View.Fact> facts,
            List<View.Story> stories,
            List<View.Month> older,
            List<View.Section> beside) {
        String path = subject.path(edition);
        String root = Permalinks.root(path);
        String name = edition.in(subject.name());
        Shelf shelf = subject.shelf();
        return new View.Subject(
                edition.frame(path, name, edition.t("subject.description", name)),
                edition.phrase(subject.name()),
                edition.other(subject.name()),
                subject.text().isEmpty()
                        ? List.of()
                        : List.of(ProseText.html(subject.text(), edition.desk().markdown())),
                edition.articles(shelf.size()),
                MonthsStrip.of(edition, shelf),
                facts,
                stories,
                subject.listing(edition, cards).head(root),
                older,
                Stream.concat(
                                Stream.of(new View.Section(
                                        edition.t("subject.leaders"), most(root, Permalinks.LEADERS, leaders(shelf)))),
                                beside.stream())
                        .toList(),
                subject.kind().equals(Permalinks.PLACES)
                        ? new View.Link(
                                root + Permalinks.index(edition.language(), Permalinks.PLACES), edition.t("nav.places"))
                        : null);
    }

    private static Stream<String> leaders(Shelf shelf) {
        return shelf.all().stream().flatMap(a -> a.leaders().stream()).map(Presence::id);
    }

    private static Stream<String> topics(Shelf shelf) {
        return shelf.all().stream().flatMap(a -> a.topics().stream()).map(TopicHit::id);
    }

    private static Stream<String> places(Shelf shelf) {
        return shelf.all().stream().flatMap(a -> a.places().stream()).map(PlaceHit::id);
    }

    /** The ids that occur most often, each with the articles of this page that have it. */
    private List<View.Chip> most(String root, String kind, Stream<String> ids) {
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        return Tally.most(counts, MOST).stream()
                .map(t -> Tally.chip(edition, root, kind, t))
                .toList();
    }

    /** The newest events in the topic that several articles report. */
    private List<View.Story> stories(String root, String topic) {
        return edition.catalogue().stories().all().stream()
                .filter(story -> story.stream().anyMatch(a -> a.topics().stream()
                        .anyMatch(hit -> hit.id().equals(topic))))
                .limit(STORIES)
                .map(story -> new View.Story(cards.card(root, story.get(0)), edition.articles(story.size())))
                .toList();
    }

    /** Related topics that have articles. */
    private List<View.Chip> near(String root, List<String> ids) {
        List<View.Chip> chips = new ArrayList<>();
        for (String id : ids) {
            Shelf shelf = edition.catalogue().topics().get(id);
            if (shelf != null) {
                chips.add(Tally.chip(edition, root, Permalinks.TOPICS, new Tally(id, shelf.size())));
            }
        }
        return chips;
    }

    /** What the place is, its country, and where it lies. */
    private List<View.Fact> facts(Location place) {
        List<View.Fact> facts = new ArrayList<>();
        String kind = edition.t("place.kind." + place.kind());
        facts.add(new View.Fact(edition.t("place.kind"), new Phrase(kind, edition.language()), null));
        if (place.country() != null && !place.kind().equals("country")) {
            facts.add(new View.Fact(
                    edition.t("outlet.country"), new Phrase(names.of(place.country()), edition.language()), null));
        }
        Coordinates at = place.at();
        if (at != null) {
            String degrees = String.format(Locale.ROOT, "%.2f, %.2f", at.latitude(), at.longitude());
            facts.add(new View.Fact(edition.t("place.at"), Phrase.en(degrees), null));
        }
        return facts;
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
