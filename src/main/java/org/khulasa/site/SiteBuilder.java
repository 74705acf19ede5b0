package org.khulasa.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.annotate.Annotated;
import org.khulasa.content.Content;
import org.khulasa.content.Location;
import org.khulasa.english.Outline;
import org.khulasa.english.Summaries;
import org.khulasa.english.SupportCheck;
import org.khulasa.lang.DateWords;
import org.khulasa.lang.Language;
import org.khulasa.lang.Messages;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;

/** Makes the site: the list of all its pages and files. This method is the table of contents of this package. */
public final class SiteBuilder {
    private final Content content;
    private final SiteSettings settings;
    private final Messages messages;
    private final Markdown markdown;

    public SiteBuilder(Content content, SiteSettings settings, Messages messages, Markdown markdown) {
        this.content = content;
        this.settings = settings;
        this.messages = messages;
        this.markdown = markdown;
    }

    /**
     * The site of these articles; drafts and hidden ones are not on it.
     *
     * @param support what English is checked with
     * @param problems gets a fatal problem for two pages with one address, and one for English that the Arabic does not say
     */
    public Site build(List<Annotated> articles, SupportCheck support, Problems problems) {
        Catalogue catalogue = Catalogue.of(
                articles.stream().filter(a -> a.article().isPublished()).toList(),
                content.outlets().keySet());
        DateWords dates = new DateWords(settings.months(), settings.numberingSystem());
        Summaries.Makers makers = new Summaries.Makers(new Outline(content, messages, dates), support);
        Summaries summaries = Summaries.of(catalogue.shelf().all(), makers, problems);
        Desk desk = new Desk(content, places(), catalogue, summaries, settings, messages, dates, markdown);
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        List<Page> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            Edition edition = new Edition(language, desk);
            editions.put(language, edition);
            Cards cards = new Cards(edition);
            Names names = Names.of(edition);
            Quotes quotes = new Quotes(edition, cards);
            pages.add(new HomePage(edition, cards).page());
            pages.addAll(new ArticlePages(edition, cards, quotes, names).pages());
            pages.addAll(new IndexPages(edition).pages());
            pages.addAll(new LeaderPages(edition, cards, quotes, names).pages());
            pages.addAll(new PairPages(edition, cards).pages());
            pages.addAll(new SubjectPages(edition, cards, names).pages());
            pages.addAll(new ArchivePages(edition, cards).pages());
            pages.addAll(new GlossaryPage(edition).pages());
            ProsePages prose = new ProsePages(edition, cards);
            pages.addAll(prose.pages());
            if (language.isArabic()) {
                pages.add(prose.notFound());
            }
            pages.addAll(new FeedPages(edition, cards).pages());
        }
        pages.addAll(SitemapPages.pages(editions, pages));
        List<SiteFile> files = new ArrayList<>(ApiFiles.files(catalogue, content, summaries));
        files.add(text("robots.txt", robots(pages)));
        files.add(text(".nojekyll", ""));
        return new Site(distinct(pages, problems), files);
    }

    private Map<String, Location> places() {
        Map<String, Location> places = new HashMap<>();
        content.places().forEach(place -> places.put(place.id(), place));
        return Map.copyOf(places);
    }

    private String robots(List<Page> pages) {
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
        for (Page page : pages) {
            if (page.kind() == PageKind.SITEMAP) {
                robots.append("Sitemap: ")
                        .append(settings.absolute(page.path()))
                        .append('\n');
            }
        }
        return robots.toString();
    }

    private static SiteFile text(String path, String text) {
        return new SiteFile(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Page> distinct(List<Page> pages, Problems problems) {
        Set<String> paths = new HashSet<>();
        List<Page> distinct = new ArrayList<>();
        for (Page page : pages) {
            if (paths.add(page.path())) {
                distinct.add(page);
            } else {
                problems.add(Problem.fatal(
                        "E-ADDRESS",
                        Place.file(page.path()),
                        "two pages have this address",
                        "rename one of the two files, or remove the alias"));
            }
        }
        return distinct;
    }
}
