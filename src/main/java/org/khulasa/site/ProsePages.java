package org.khulasa.site;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.ProsePage;
import org.khulasa.lang.Language;
import org.khulasa.lang.Phrase;

/** Pages of prose, redirects from old addresses, and the bilingual page for addresses that do not exist. */
record ProsePages(Edition edition, Cards cards) {
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (ProsePage page : edition.content().pages().values()) {
            String path = Permalinks.prose(edition.language(), page.id());
            pages.add(new Page(path, PageKind.PROSE, edition.language(), () -> prose(path, page)));
        }
        for (Annotated article : edition.catalogue().shelf().all()) {
            for (String alias : article.article().overrides().aliases()) {
                String path = Permalinks.article(edition.language(), oldKey(article, alias));
                pages.add(new Page(path, PageKind.REDIRECT, edition.language(), () -> redirect(path, article)));
            }
        }
        return pages;
    }

    /** An alias is an old key, or an old slug in the folder where the article stands now. */
    private static String oldKey(Annotated article, String alias) {
        String key = article.article().key();
        return alias.indexOf('/') >= 0 ? alias : key.substring(0, key.lastIndexOf('/') + 1) + alias;
    }

    /** The page for addresses that do not exist; there is one for both editions. */
    Page notFound() {
        return new Page("404.html", PageKind.NOT_FOUND, Language.AR, this::missing);
    }

    private View.Prose prose(String path, ProsePage page) {
        String title = edition.in(page.title());
        String markdown = page.markdown().getOrDefault(edition.language(), "");
        return new View.Prose(
                edition.frame(path, title, edition.t("site.description")),
                title,
                edition.desk().markdown().blocks(markdown));
    }

    private View.Redirect redirect(String path, Annotated article) {
        Phrase title = cards.title(article.article());
        String target = Permalinks.article(edition.language(), article.article().key());
        return new View.Redirect(
                edition.frame(new Edition.Head(path, title, title.text(), null)),
                Permalinks.root(path) + target,
                title);
    }

    private View.NotFound missing() {
        // A server shows this page under any address, so its links start at the site's root.
        String root = edition.desk().settings().basePath();
        View.Frame frame = edition.frame("404.html", edition.t("notfound.title"), edition.t("notfound.title"));
        return new View.NotFound(
                frame.at(root, new View.Link(root + Permalinks.home(Language.EN), edition.t("header.twin"))),
                root + Permalinks.home(Language.AR),
                root + Permalinks.home(Language.EN),
                root + Permalinks.index(Language.AR, Permalinks.ARCHIVE),
                root + Permalinks.index(Language.EN, Permalinks.ARCHIVE));
    }
}
