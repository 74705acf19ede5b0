package org.khulasa.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.Annotated;
import org.khulasa.annotate.Quotation;
import org.khulasa.annotate.Speaker;
import org.khulasa.content.Outlet;
import org.khulasa.lang.Phrase;

/** Quotations as they stand on pages, for one edition. */
record Quotes(Edition edition, Cards cards) {
    /** A quotation on its own article's page: the source line is its paragraph. */
    View.Quote here(String root, Annotated article, Quotation quotation) {
        String paragraph = edition.counted("quote.paragraph", quotation.paragraph());
        return quote(root, article, quotation, new Source(paragraph, null));
    }

    /** A quotation away from its article: the source line is date and outlet, and the article's title is given. */
    View.Quote elsewhere(String root, Annotated article, Quotation quotation) {
        Outlet outlet = cards.outletOf(article.article());
        String date = edition.date(article.article().dating());
        String source = outlet == null ? date : edition.in(outlet.name()) + " \u00B7 " + date;
        return quote(root, article, quotation, new Source(source, cards.title(article.article())));
    }

    /** All quotations of an article, in the order of the text. */
    List<View.Quote> all(String root, Annotated article) {
        return article.quotations().stream().map(q -> here(root, article, q)).toList();
    }

    /** What an article gives as leaders' words without quotation marks, at most so many. */
    List<View.Quote> reported(String root, Annotated article, int most) {
        return article.reported().stream()
                .limit(most)
                .map(q -> here(root, article, q))
                .toList();
    }

    private record Source(String line, @Nullable Phrase article) {}

    private View.Quote quote(String root, Annotated article, Quotation quotation, Source source) {
        Speaker speaker = quotation.speaker();
        String id = speaker == null ? null : speaker.id();
        // The Arabic text with its anchors stands on the Arabic page.
        String page = Permalinks.article(
                org.khulasa.lang.Language.AR, article.article().key());
        Phrase text = Phrase.ar(quotation.text());
        return new View.Quote(
                quotation.kind() == Quotation.Kind.REPORTED ? text : text.withinMarks(),
                root + page + "#" + quotation.anchor(),
                speaker(speaker),
                id != null && edition.catalogue().leaders().containsKey(id)
                        ? root + Permalinks.subject(edition.language(), Permalinks.LEADERS, id)
                        : null,
                source.line(),
                source.article(),
                quotation.rendering() == null
                        ? null
                        : Phrase.en(quotation.rendering()).withinMarks(),
                edition.t("rule." + quotation.reason()));
    }

    private Phrase speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return new Phrase(edition.t("quote.undetermined"), edition.language());
        }
        return edition.language().isArabic() || speaker.en() == null
                ? Phrase.ar(speaker.ar())
                : Phrase.en(speaker.en());
    }
}
