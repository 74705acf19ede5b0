package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site works wherever it is put: at a server's root, below a path, or opened from the disk. */
class MountPointTest {
    private static final String HOST = "https://example.org";
    private static final String DISK = "file://";
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(([^)]+)\\)");

    @TempDir
    static Path folder;

    private static Workshop workshop;

    @BeforeAll
    static void build() {
        workshop = Workshop.in(folder.resolve("relative"));
        assertThat(workshop.run("build").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST + "/", HOST + "/repo/", HOST + "/a/b/", DISK})
    void every_link_leads_somewhere_and_every_page_is_reached(String root) {
        Crawl crawl = Crawl.of(workshop.site(), root);
        assertThat(crawl.broken).isEmpty();
        assertThat(crawl.pages.keySet()).containsExactlyInAnyOrderElementsOf(pagesButNotFound(workshop.site()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/repo/", "/a/b/"})
    void a_site_that_knows_its_address_works_there_and_so_does_its_page_for_what_is_missing(String path) {
        Workshop published = Workshop.in(folder.resolve("published" + path.replace('/', '-')));
        assertThat(published.run("build", "--base-url", HOST + path).exit()).isZero();
        Crawl crawl = Crawl.of(published.site(), HOST + path);
        assertThat(crawl.broken).isEmpty();
        assertThat(crawl.pages.keySet()).containsExactlyInAnyOrderElementsOf(pagesButNotFound(published.site()));
        // A server shows this page under any address.
        Crawl lost = new Crawl(published.site(), URI.create(HOST + path));
        lost.read(
                URI.create(HOST + path + "no/such/page.html"), published.site().resolve("404.html"));
        lost.follow();
        assertThat(lost.broken).isEmpty();
        assertThat(lost.pages).containsKeys("index.html", "en/index.html", "archive/index.html");
    }

    @Test
    void every_page_leads_to_its_twin_which_leads_back() {
        Crawl crawl = Crawl.of(workshop.site(), HOST + "/a/b/");
        crawl.pages.forEach((path, page) -> {
            String twin = path.startsWith("en/") ? path.substring(3) : "en/" + path;
            List<Element> links = page.select("a.twin");
            assertThat(links).as(path).hasSize(1);
            assertThat(links.get(0).absUrl("href")).as(path).isEqualTo(HOST + "/a/b/" + twin);
            assertThat(crawl.pages).as("twin of %s", path).containsKey(twin);
            Element html = page.selectFirst("html");
            assertThat(html.attr("lang") + " " + html.attr("dir"))
                    .as(path)
                    .isEqualTo(path.startsWith("en/") ? "en ltr" : "ar rtl");
            assertThat(links.get(0).attr("hreflang") + " " + links.get(0).attr("lang"))
                    .as(path)
                    .isEqualTo(path.startsWith("en/") ? "ar ar" : "en en");
        });
    }

    @Test
    void a_broken_link_a_lost_anchor_and_a_page_without_links_to_it_are_noticed() throws IOException {
        Path copy = folder.resolve("broken");
        Workshop.copy(workshop.site(), copy);
        Files.delete(copy.resolve("leaders/donald-trump.html"));
        Path article = copy.resolve("articles/2017/2017-11-21-putin-assad-sochi.html");
        Files.writeString(article, Files.readString(article).replace("id=\"p7\"", "id=\"p700\""));
        Files.copy(article, copy.resolve("articles/2017/orphan.html"));
        Path about = copy.resolve("about.html");
        Files.writeString(about, Files.readString(about).replace("\"index.html\"", "\"/index.html\""));
        Crawl crawl = Crawl.of(copy, HOST + "/repo/");
        assertThat(String.join("\n", crawl.broken))
                .contains(
                        "leaders/donald-trump.html", "2017-11-21-putin-assad-sochi.html#p7", "about.html: /index.html");
        assertThat(crawl.pages).doesNotContainKey("articles/2017/orphan.html");
    }

    private static List<String> pagesButNotFound(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".html") && !f.equals("404.html"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows links as a browser resolves them, from both front pages to everything below one address. */
    private static final class Crawl {
        private final Path site;
        private final URI root;
        private final Map<String, Document> pages = new LinkedHashMap<>();
        private final List<String> broken = new ArrayList<>();
        private final Deque<String> ahead = new ArrayDeque<>();

        private Crawl(Path site, URI root) {
            this.site = site;
            this.root = root;
        }

        static Crawl of(Path site, String root) {
            Crawl crawl = new Crawl(site, root.equals(DISK) ? site.toUri() : URI.create(root));
            crawl.visit("index.html");
            crawl.visit("en/index.html");
            crawl.follow();
            return crawl;
        }

        private void follow() {
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                if (pages.containsKey(path)) {
                    links(root.resolve(path), path, pages.get(path));
                }
            }
        }

        /** Reads a page that stands under an address which is not its own. */
        private void read(URI address, Path file) {
            links(address, file.getFileName().toString(), parse(file, address));
        }

        private void visit(String path) {
            if (!pages.containsKey(path)) {
                pages.put(path, parse(site.resolve(path), root.resolve(path)));
                ahead.add(path);
            }
        }

        private void links(URI address, String path, Document page) {
            for (Element element : page.select("[href], [src]")) {
                String link = element.attr(element.hasAttr("href") ? "href" : "src");
                if (!link.startsWith("#")) {
                    link(address, path, link);
                } else if (page.getElementById(link.substring(1)) == null) {
                    broken.add(path + ": " + link + " leads to no element of its page");
                }
            }
            for (Element refresh : page.select("meta[http-equiv=refresh]")) {
                link(address, path, refresh.attr("content").replaceFirst("^0; url=", ""));
            }
            if (!page.select("link[rel=stylesheet]").isEmpty()) {
                URI sheet = address.resolve(page.select("link[rel=stylesheet]").attr("href"));
                Path file = file(sheet);
                if (file != null) {
                    CSS_ADDRESS.matcher(text(file)).results().forEach(r -> link(sheet, path, r.group(1)));
                }
            }
        }

        private void link(URI from, String path, String link) {
            URI to = from.resolve(link);
            if (!(to.getScheme() + to.getAuthority()).equals(root.getScheme() + root.getAuthority())) {
                return;
            }
            Path file = file(to);
            if (file == null) {
                broken.add(path + ": " + link + " leads to no file of the site");
                return;
            }
            String target = site.relativize(file).toString().replace('\\', '/');
            if (target.endsWith(".html")) {
                visit(target);
                String anchor = to.getFragment();
                if (anchor != null && pages.get(target).getElementById(anchor) == null) {
                    broken.add(path + ": " + link + " leads to no element of " + target);
                }
            }
        }

        /** The file that a server shows for an address below the root; null when there is none. A disk has no index pages. */
        private Path file(URI address) {
            String path = address.getPath();
            if (!path.startsWith(root.getPath())) {
                return null;
            }
            String below = path.substring(root.getPath().length());
            boolean served = !root.getScheme().equals("file");
            Path file = site.resolve(served && (below.isEmpty() || below.endsWith("/")) ? below + "index.html" : below);
            return Files.isRegularFile(file) ? file : null;
        }

        private static Document parse(Path file, URI address) {
            return Jsoup.parse(text(file), address.toString());
        }

        private static String text(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
