package org.khulasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The files of a site against the standards they claim to follow. Past 300 lines, since all look at one site. */
class ValidatorTest {
    private static final String BASE = "https://example.org/digest/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @TempDir
    static Path folder;

    private static Website published;
    private static Website extreme;

    @BeforeAll
    static void build() {
        published = Website.plain(folder.resolve("published"), "--base-url", BASE);
        extreme = Extremes.bake(folder.resolve("extreme"));
    }

    @Test
    void every_page_of_the_site_is_valid_html() throws Exception {
        assertThat(published.pages()).contains("404.html", "index.html", "en/" + Website.ARTICLE);
        assertThat(faults(published, published.pages())).isEmpty();
    }

    @Test
    void pages_of_extreme_articles_are_valid_html() throws Exception {
        assertThat(extreme.pages()).containsAll(Extremes.PAGES).contains(Extremes.REDIRECT);
        assertThat(faults(extreme, extreme.pages())).isEmpty();
    }

    @Test
    void the_stylesheet_is_valid_css() throws Exception {
        List<String> faults = new ArrayList<>();
        SimpleDocumentValidator validator = validator(faults);
        validator.setAllowCss(true);
        validator.checkCssFile(published.file("css/khulasa.css").toFile(), true);
        assertThat(faults).isEmpty();
    }

    @Test
    void structured_data_is_json_and_names_the_pages_language() throws IOException {
        for (Website site : List.of(published, extreme)) {
            for (String path : site.pages()) {
                org.jsoup.nodes.Document page = Jsoup.parse(Files.readString(site.file(path)));
                for (Element script : page.select("script")) {
                    assertThat(script.attr("type")).as(path).isEqualTo("application/ld+json");
                    Map<String, String> texts = texts(script.data());
                    assertThat(texts)
                            .as(path)
                            .containsEntry(
                                    "inLanguage", page.selectFirst("html").attr("lang"));
                    assertThat(texts.get("headline"))
                            .as(path)
                            .isEqualTo(page.selectFirst("h1").text());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "en/feed.xml"})
    void a_feed_has_what_atom_requires(String path) throws Exception {
        for (Website site : List.of(published, extreme)) {
            Node feed = xml(site.file(path)).getDocumentElement();
            assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
            Set<String> ids = new HashSet<>();
            required(feed, ids);
            List<Node> entries = children(feed, "entry");
            assertThat(entries).hasSizeBetween(5, 30);
            for (Node entry : entries) {
                required(entry, ids);
                assertThat(children(entry, "summary").size()
                                + children(entry, "content").size())
                        .isLessThanOrEqualTo(1);
                assertThat(children(feed, "author").size()
                                + children(entry, "author").size())
                        .as("an author of the entry or of the feed")
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "en/feed.xml"})
    void a_feed_uses_atoms_attributes_alone_and_names_a_texts_language(String path) throws Exception {
        Document feed = xml(extreme.file(path));
        NodeList elements = feed.getElementsByTagNameNS("*", "*");
        Set<String> languages = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                String name = attributes.item(k).getNodeName();
                assertThat(name).isIn("xmlns", "xml:lang", "type", "rel", "href", "hreflang");
                if (name.equals("xml:lang")) {
                    languages.add(attributes.item(k).getNodeValue());
                }
            }
        }
        // Every article has English, be it an outline.
        assertThat(languages).isEqualTo(path.startsWith("en/") ? Set.of("en") : Set.of("ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "en/feed.xml"})
    void a_published_feed_names_itself_and_pages_that_exist(String path) throws Exception {
        Node feed = xml(published.file(path)).getDocumentElement();
        assertThat(links(feed, "self")).containsExactly(BASE + path);
        List<Node> holders = new ArrayList<>(children(feed, "entry"));
        holders.add(feed);
        for (Node holder : holders) {
            assertThat(links(holder, "alternate")).hasSize(1).allMatch(ValidatorTest::published);
        }
    }

    @Test
    void the_sitemap_names_every_page_once_with_both_editions_naming_each_other() throws Exception {
        Node urlset = xml(published.file("sitemap.xml")).getDocumentElement();
        assertThat(urlset.getNamespaceURI() + " " + urlset.getLocalName()).isEqualTo(SITEMAP + " urlset");
        Map<String, Map<String, String>> alternates = new HashMap<>();
        for (Node url : children(urlset, "url")) {
            String loc = text(url, "loc");
            Map<String, String> languages = new HashMap<>();
            for (Node link : children(url, "link")) {
                languages.put(attribute(link, "hreflang"), attribute(link, "href"));
            }
            assertThat(alternates.put(loc, languages)).as("%s stands once", loc).isNull();
        }
        Set<String> expected = new TreeSet<>();
        for (String page : published.pages()) {
            if (!page.equals("404.html")) {
                expected.add(BASE + page.replaceFirst("(^|/)index\\.html$", "$1"));
            }
        }
        assertThat(alternates.keySet()).allMatch(ValidatorTest::published);
        assertThat(withoutIndex(alternates.keySet())).containsExactlyInAnyOrderElementsOf(expected);
        alternates.forEach((loc, languages) -> {
            assertThat(languages).as(loc).containsOnlyKeys("ar", "en").containsValue(loc);
            languages
                    .values()
                    .forEach(twin -> assertThat(alternates.get(twin)).as(twin).isEqualTo(languages));
        });
    }

    @Test
    void a_pages_head_names_the_same_addresses_as_the_sitemap() throws Exception {
        for (Node url : children(xml(published.file("sitemap.xml")).getDocumentElement(), "url")) {
            org.jsoup.nodes.Document page = Jsoup.parse(Files.readString(file(text(url, "loc"))));
            assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(text(url, "loc"));
            assertThat(page.select("head link[hreflang]").eachAttr("href"))
                    .containsAll(children(url, "link").stream()
                            .map(l -> attribute(l, "href"))
                            .toList());
        }
    }

    /** What the Nu validator says against pages, a line for each fault. */
    private static List<String> faults(Website site, List<String> pages) throws Exception {
        List<String> faults = new ArrayList<>();
        SimpleDocumentValidator validator = validator(faults);
        for (String page : pages) {
            int before = faults.size();
            validator.checkHtmlFile(site.file(page).toFile(), true);
            for (int i = before; i < faults.size(); i++) {
                faults.set(i, page + faults.get(i));
            }
        }
        return faults;
    }

    private static SimpleDocumentValidator validator(List<String> faults) throws Exception {
        // Its constructor's flags: no logging of its own, no log of addresses, no guess at a page's language: half of
        // our pages
        // hold more of the other edition's language than of their own.
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                // The validator reads a page from the disk, takes the stylesheet beside it for another origin's, and
                // takes
                // JSON-LD for a script that runs. The browser's own console judges the policy: see ReaderTest.
                if (!e.getMessage().contains("violates Content Security Policy")) {
                    note("warning", e);
                }
            }

            @Override
            public void error(SAXParseException e) {
                note("error", e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                note("fatal", e);
            }

            private void note(String kind, SAXParseException e) {
                faults.add(":%d:%d: %s: %s".formatted(e.getLineNumber(), e.getColumnNumber(), kind, e.getMessage()));
            }
        };
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        return validator;
    }

    /** What Atom requires of feeds and entries alike: RFC 4287, 4.1.1 and 4.1.2. */
    private static void required(Node holder, Set<String> ids) {
        String id = text(holder, "id");
        assertThat(id).matches("(tag|https):.+");
        assertThat(ids.add(id)).as("%s is given once", id).isTrue();
        assertThat(text(holder, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(holder, "updated"))).isNotNull();
        assertThat(links(holder, "alternate")).as(id).hasSize(1);
    }

    private static boolean published(String address) {
        return address.startsWith(BASE) && Files.isRegularFile(file(address));
    }

    private static Path file(String address) {
        String path = address.substring(BASE.length());
        return published.file(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    private static List<String> withoutIndex(Set<String> addresses) {
        return addresses.stream()
                .map(a -> a.replaceFirst("/index\\.html$", "/"))
                .toList();
    }

    /** The text members of one flat JSON object's top level. */
    private static Map<String, String> texts(String json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()
                        && parser.getParsingContext().getParent().inRoot()) {
                    texts.put(parser.currentName(), parser.getText());
                }
            }
        }
        return texts;
    }

    private static Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<Node> children(Node parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(n -> name.equals(n.getLocalName()))
                .toList();
    }

    /** The text of the one child of this name. */
    private static String text(Node parent, String name) {
        assertThat(children(parent, name))
                .as("%s of %s", name, parent.getLocalName())
                .hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> links(Node holder, String rel) {
        return children(holder, "link").stream()
                .filter(l -> rel.equals(attribute(l, "rel")))
                .map(l -> attribute(l, "href"))
                .toList();
    }

    private static String attribute(Node element, String name) {
        return element.getAttributes().getNamedItem(name).getNodeValue();
    }
}
