package org.khulasa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.PlaceHit;
import org.khulasa.annotate.TopicHit;
import org.khulasa.content.Article;
import org.khulasa.content.Location;
import org.khulasa.content.Outlet;
import org.khulasa.content.Topic;
import org.khulasa.english.Summary;
import org.khulasa.english.Support;
import org.khulasa.english.Tier;
import org.khulasa.lang.Fold;
import org.khulasa.lang.Phrase;

/** The page of every article, for one edition: in Arabic the whole text, in English the summary. */
record ArticlePages(
        Edition edition, Cards cards, Quotes quotes, ArticlePeople people, Map<String, String> englishPlaces) {
    ArticlePages(Edition edition, Cards cards, Quotes quotes, Names names) {
        this(edition, cards, quotes, new ArticlePeople(edition, names), englishPlaces(edition));
    }

    /** Arabic newspaper prose is read at about 200 words a minute, of five letters and a space each. */
    private static final int CHARACTERS_A_MINUTE = 200 * 6;

    /** Quotations shown beside the text; the rest is behind a link. */
    private static final int SAID = 3;

    /** Places beside the text. */
    private static final int PLACES = 5;

    List<Page> pages() {
        List<Annotated> all = edition.catalogue().shelf().all();
        List<Page> pages = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            String path =
                    Permalinks.article(edition.language(), all.get(i).article().key());
            pages.add(new Page(path, PageKind.ARTICLE, edition.language(), () -> view(path, at)));
        }
        return pages;
    }

    /** The article at a position of the catalogue's order, which also tells its neighbours in time. */
    private View.Article view(String path, int at) {
        List<Annotated> order = edition.catalogue().shelf().all();
        Annotated annotated = order.get(at);
        Article article = annotated.article();
        boolean arabic = edition.language().isArabic();
        String root = Permalinks.root(path);
        Summary summary = edition.summary(article);
        List<View.Quote> all = quotes.all(root, annotated);
        Phrase title = cards.title(article);
        List<Annotated> story = edition.catalogue().stories().others(annotated);
        Outlet outlet = cards.outletOf(article);
        Outlet excerpted = outlet != null && outlet.excerptOnly() ? outlet : null;
        return new View.Article(
                edition.frame(new Edition.Head(
                        path, title, description(annotated, summary), ArticleData.json(edition, cards, annotated))),
                article.kicker() == null ? null : Phrase.ar(article.kicker()),
                title,
                cards.otherTitle(article),
                article.titleDerived() ? edition.t("article.title-derived") : null,
                article.standfirst() == null ? null : Phrase.ar(article.standfirst()),
                cards.outlet(root, article),
                place(article),
                byline(article),
                date(article),
                Edition.iso(article.dating()),
                ArticleSource.dateHow(edition, article.dating()),
                arabic && excerpted == null ? edition.counted("article.minutes", minutes(article)) : null,
                english(root, annotated, summary),
                notes(article),
                arabic ? body(annotated, summary, excerpted != null) : List.of(),
                arabic && excerpted != null
                        ? new View.Rest(
                                edition.t("article.excerpt", edition.in(excerpted.name())),
                                ArticleBody.hidden(annotated))
                        : null,
                people.of(root, annotated),
                all.subList(0, Math.min(SAID, all.size())),
                all.size() > SAID && arabic ? all.get(SAID).href() : null,
                all,
                quotes.reported(root, annotated, arabic ? SAID : Integer.MAX_VALUE),
                topics(root, annotated),
                places(root, annotated),
                ArticleSource.facts(edition, cards, root, article),
                story.stream().map(a -> cards.card(root, a)).toList(),
                edition.catalogue().related().get(at).stream()
                        .filter(a -> !story.contains(a))
                        .map(a -> cards.card(root, a))
                        .toList(),
                at > 0 ? cards.card(root, order.get(at - 1)) : null,
                at + 1 < order.size() ? cards.card(root, order.get(at + 1)) : null,
                arabic
                        ? null
                        : new View.Link(
                                root + Permalinks.twin(edition.language(), path),
                                edition.t(excerpted == null ? "article.arabic" : "article.arabic-excerpt")));
    }

    private List<View.Block> body(Annotated annotated, Summary summary, boolean excerpt) {
        return excerpt
                ? ArticleBody.excerpt(annotated.article())
                : ArticleBody.of(annotated, summary, edition.desk().markdown());
    }

    /** The place of the dateline; in English when the table of places has just one of that name. */
    private @Nullable Phrase place(Article article) {
        String place = article.place();
        if (place == null) {
            return null;
        }
        String english = edition.language().isArabic() ? null : englishPlaces.get(Fold.key(place));
        return english == null ? Phrase.ar(place) : Phrase.en(english);
    }

    /** English names of places by their folded Arabic ones; two places of one name have none. */
    private static Map<String, String> englishPlaces(Edition edition) {
        Map<String, String> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Location place : edition.language().isArabic()
                ? List.<Location>of()
                : edition.content().places()) {
            for (String name : place.ar()) {
                String key = Fold.key(name);
                String other = names.putIfAbsent(key, place.en());
                if (other != null && !other.equals(place.en())) {
                    shared.add(key);
                }
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** The byline, unless it only says the outlet's name again. */
    private @Nullable Phrase byline(Article article) {
        Outlet outlet = cards.outletOf(article);
        String byline = article.byline();
        return byline == null || outlet != null && byline.equals(outlet.name().ar()) ? null : Phrase.ar(byline);
    }

    /** The date written out in full, with the time when it was printed. */
    private String date(Article article) {
        if (article.dating().date() == null) {
            return edition.date(article.dating());
        }
        String day =
                edition.desk().dates().full(edition.language(), article.dating().date());
        return article.dating().time() == null
                ? day
                : edition.t(
                        "date.with-time",
                        day,
                        edition.desk()
                                .dates()
                                .time(edition.language(), article.dating().time()));
    }

    private static int minutes(Article article) {
        int characters =
                article.body().stream().mapToInt(b -> b.text().length()).sum();
        return Math.max(1, Math.round(characters / (float) CHARACTERS_A_MINUTE));
    }

    private String description(Annotated annotated, Summary summary) {
        return edition.language().isArabic()
                ? Cards.clip(annotated.article().body().get(0).text())
                : Cards.clip(summary.plain());
    }

    private View.English english(String root, Annotated annotated, Summary summary) {
        Article article = annotated.article();
        String page = root + Permalinks.article(org.khulasa.lang.Language.AR, article.key());
        List<List<View.Sentence>> paragraphs = new ArrayList<>();
        int number = 0;
        for (List<Summary.Sentence> paragraph : summary.paragraphs()) {
            List<View.Sentence> sentences = new ArrayList<>();
            for (Summary.Sentence sentence : paragraph) {
                sentences.add(new View.Sentence(
                        ++number,
                        sentence.text(),
                        sentence.paragraphs().stream()
                                .map(n -> new View.Link(
                                        (edition.language().isArabic() ? "" : page) + "#p" + n, "\u00B6" + n))
                                .toList()));
            }
            paragraphs.add(sentences);
        }
        String tier = summary.tier().id();
        return new View.English(
                summary.title(),
                paragraphs,
                tier,
                edition.tierLabel(article),
                support(article),
                also(annotated, summary),
                summary.outdated() ? edition.t("tier.outdated") : null);
    }

    /** What a summary leaves out: topics that stand only in paragraphs to which none of its sentences points. */
    private @Nullable String also(Annotated annotated, Summary summary) {
        Set<Integer> told = new HashSet<>();
        summary.paragraphs().forEach(sentences -> sentences.forEach(s -> told.addAll(s.paragraphs())));
        List<String> left = annotated.topics().stream()
                .filter(hit ->
                        !hit.paragraphs().isEmpty() && hit.paragraphs().stream().noneMatch(told::contains))
                .flatMap(hit -> Stream.ofNullable(edition.content().topics().get(hit.id())))
                .map(topic -> edition.in(topic.name()))
                .toList();
        return summary.tier() == Tier.OUTLINE || told.isEmpty() || left.isEmpty()
                ? null
                : edition.t("english.also", String.join(edition.language().isArabic() ? "\u060C " : ", ", left));
    }

    private @Nullable String support(Article article) {
        Support support = edition.desk().summaries().support(article);
        if (support == null || support.checked() == 0) {
            return null;
        }
        return support.missing().isEmpty()
                ? edition.counted("support.all", support.checked())
                : edition.t("support.missing", String.join(", ", support.words()));
    }

    private List<View.Fact> notes(Article article) {
        return article.overrides().notes().stream()
                .map(n -> new View.Fact(n.on(), edition.phrase(n.text()), null))
                .toList();
    }

    /** The places that the text names most often, with the number of articles that name them. */
    private List<View.Chip> places(String root, Annotated annotated) {
        List<View.Chip> chips = new ArrayList<>();
        List<PlaceHit> hits = new ArrayList<>(annotated.places());
        hits.sort(Comparator.comparingInt(PlaceHit::mentions).reversed());
        for (PlaceHit hit : hits.subList(0, Math.min(PLACES, hits.size()))) {
            Shelf shelf = edition.catalogue().places().get(hit.id());
            if (shelf != null) {
                chips.add(Tally.chip(edition, root, Permalinks.PLACES, new Tally(hit.id(), shelf.size())));
            }
        }
        return chips;
    }

    private List<View.Chip> topics(String root, Annotated annotated) {
        List<View.Chip> chips = new ArrayList<>();
        for (TopicHit hit : annotated.topics()) {
            Topic topic = edition.content().topics().get(hit.id());
            Shelf shelf = edition.catalogue().topics().get(hit.id());
            if (topic != null && shelf != null) {
                chips.add(new View.Chip(
                        root + Permalinks.subject(edition.language(), Permalinks.TOPICS, topic.id()),
                        edition.phrase(topic.name()),
                        edition.articles(shelf.size())));
            }
        }
        return chips;
    }
}
