package org.khulasa.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Article;
import org.khulasa.content.Outlet;
import org.khulasa.english.Tier;
import org.khulasa.lang.Phrase;

/** Articles as they stand in lists, for one edition. */
record Cards(Edition edition, Map<String, Map<String, View.Card>> made) {
    Cards(Edition edition) {
        this(edition, new ConcurrentHashMap<>());
    }

    /** Characters of an extract: about two lines on a phone. */
    private static final int EXTRACT = 180;

    /** The title in the edition's language. */
    Phrase title(Article article) {
        return edition.language().isArabic() ? Phrase.ar(article.title()) : english(article);
    }

    Phrase otherTitle(Article article) {
        return edition.language().isArabic() ? english(article) : Phrase.ar(article.title());
    }

    private Phrase english(Article article) {
        return Phrase.en(edition.summary(article).title());
    }

    /** The card of an article for pages at one depth of folders; each is made once, since it stands in many lists. */
    View.Card card(String root, Annotated annotated) {
        String key = annotated.article().key();
        Map<String, View.Card> cards = made.computeIfAbsent(root, r -> new ConcurrentHashMap<>());
        View.Card card = cards.get(key);
        return card != null ? card : cards.computeIfAbsent(key, k -> card(root, annotated, null));
    }

    /** A card with two lines of the English summary, for a lead story. */
    View.Card lead(String root, Annotated annotated) {
        return card(
                root,
                annotated,
                Phrase.en(clip(edition.summary(annotated.article()).plain())));
    }

    /** A card with some words of the article under its title. */
    View.Card card(String root, Annotated annotated, @Nullable Phrase extract) {
        Article article = annotated.article();
        boolean outline =
                !edition.language().isArabic() && edition.summary(article).tier() == Tier.OUTLINE;
        return new View.Card(
                root + Permalinks.article(edition.language(), article.key()),
                title(article),
                otherTitle(article),
                outline ? edition.t("card.outline") : article.titleDerived() ? edition.t("card.title-derived") : null,
                outlet(root, article),
                edition.date(article.dating()),
                Edition.iso(article.dating()),
                extract);
    }

    View.@Nullable Link outlet(String root, Article article) {
        Outlet outlet = outletOf(article);
        return outlet == null
                ? null
                : new View.Link(
                        root + Permalinks.subject(edition.language(), Permalinks.OUTLETS, outlet.id()),
                        edition.in(outlet.name()));
    }

    @Nullable
    Outlet outletOf(Article article) {
        return article.outlet() == null ? null : edition.content().outlets().get(article.outlet());
    }

    /** Cards of dated articles by month, newest first, and the undated at the end under their own heading. */
    List<View.Group> groups(String root, List<Annotated> dated, List<Annotated> undated) {
        List<View.Group> groups = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Annotated>> month : Shelf.months(dated).entrySet()) {
            LocalDate first = month.getKey().atDay(1);
            groups.add(group(
                    root,
                    edition.desk().dates().month(edition.language(), first),
                    month.getKey().toString(),
                    month.getValue()));
        }
        if (!undated.isEmpty()) {
            groups.add(group(root, edition.t("date.undated"), null, undated));
        }
        return groups;
    }

    View.Group group(String root, String heading, @Nullable String iso, List<Annotated> articles) {
        return new View.Group(
                heading,
                iso,
                null,
                edition.articles(articles.size()),
                articles.stream().map(a -> card(root, a)).toList());
    }

    /** The first words of a text, cut after a sentence where one ends in time, else between words. */
    static String clip(String text) {
        return clip(text, EXTRACT);
    }

    /** The same with at most so many characters. */
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int stop = text.lastIndexOf(". ", most);
        if (stop >= most / 3) {
            return text.substring(0, stop + 1);
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end < 0 ? most : end) + "\u2026";
    }
}
