package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.content.Outlet;
import org.khulasa.content.Provenance;
import org.khulasa.lang.Phrase;

/** Where an article and its date come from: the source box. */
final class ArticleSource {
    private ArticleSource() {}

    /** A sentence that says how the date is known, or that it is not. */
    static String dateHow(Edition edition, Dating dating) {
        DatedBy by = dating.by();
        if (by == null) {
            return edition.t(dating.date() == null ? "date.how-undated" : "date.how-given");
        }
        if (by.why() != null) {
            return edition.in(by.why());
        }
        return by.text() == null
                ? edition.t("date.how-line", by.line())
                : edition.t(dating.date() == null ? "date.how-bound" : "date.how-printed", by.line(), by.text());
    }

    static List<View.Fact> facts(Edition edition, Cards cards, String root, Article article) {
        List<View.Fact> facts = new ArrayList<>();
        Outlet outlet = cards.outletOf(article);
        facts.add(
                outlet == null
                        ? text(edition, "source.outlet", edition.t("source.unknown"))
                        : new View.Fact(edition.t("source.outlet"), null, cards.outlet(root, article)));
        facts.add(text(edition, "source.date", dateHow(edition, article.dating())));
        Provenance provenance = article.provenance();
        if (provenance.url() != null) {
            facts.add(new View.Fact(
                    edition.t("source.original"), null, new View.Link(provenance.url(), provenance.url())));
        }
        facts.add(
                provenance.seed() == null
                        ? text(edition, "source.seed", edition.t("source.by-hand"))
                        : new View.Fact(edition.t("source.seed"), Phrase.en(provenance.seed()), null));
        facts.add(new View.Fact(edition.t("source.id"), Phrase.en(provenance.id()), null));
        if (outlet != null && outlet.licence() != null) {
            facts.add(text(edition, "source.licence", edition.in(outlet.licence())));
        }
        return facts;
    }

    private static View.Fact text(Edition edition, String key, String text) {
        return new View.Fact(edition.t(key), new Phrase(text, edition.language()), null);
    }
}
