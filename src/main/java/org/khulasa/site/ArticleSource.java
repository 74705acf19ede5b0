package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.content.Article;
import org.khulasa.content.DatedBy;
import org.khulasa.content.Dating;
import org.khulasa.content.Outlet;
import org.khulasa.content.Provenance;
import org.khulasa.content.Reprint;
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
        if (!provenance.alsoIn().isEmpty()) {
            facts.add(alsoIn(edition, provenance.alsoIn()));
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

    /** Other outlets that printed the text, each with its day; a single one is linked when its address is known. */
    private static View.Fact alsoIn(Edition edition, List<Reprint> reprints) {
        List<String> names = new ArrayList<>();
        for (Reprint reprint : reprints) {
            Outlet outlet = reprint.outlet() == null
                    ? null
                    : edition.content().outlets().get(reprint.outlet());
            String name = outlet == null ? edition.t("source.unknown") : edition.in(outlet.name());
            names.add(
                    reprint.published() == null
                            ? name
                            : name + " \u00B7 " + edition.desk().dates().day(edition.language(), reprint.published()));
        }
        String label = edition.t("source.also-in");
        String text = String.join(edition.language().isArabic() ? "\u060C " : ", ", names);
        String url = reprints.size() == 1 ? reprints.get(0).url() : null;
        return url == null
                ? new View.Fact(label, new Phrase(text, edition.language()), null)
                : new View.Fact(label, null, new View.Link(url, text));
    }

    private static View.Fact text(Edition edition, String key, String text) {
        return new View.Fact(edition.t(key), new Phrase(text, edition.language()), null);
    }
}
