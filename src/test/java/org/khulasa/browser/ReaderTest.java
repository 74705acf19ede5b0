package org.khulasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does: opens the site from a server or from the disk, changes the language, follows what interests. */
class ReaderTest {
    /** Bytes of a page with all that it loads, uncompressed. */
    private static final long BUDGET = 90_000;
    /** A dictionary of eight hundred terms in two languages, to be searched in one page: a sixth of it when compressed. */
    private static final long GLOSSARY = 320_000;

    private static final int FONTS = 3;

    private static final String ARTICLE = Website.ARTICLE;

    /** Where the site stands. */
    enum Place {
        ON_THE_DISK,
        BELOW_A_PATH
    }

    @TempDir
    static Path folder;

    private static Website site;
    private static SiteServer server;
    private static Chromium chromium;

    private Visit visit;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        site = Website.plain(folder.resolve("disk"));
        // Links of 404.html start at the server's root, so a served site is told where it stands.
        Path served = folder.resolve("served");
        server = SiteServer.of(served.resolve("out/site"), "/a/b/");
        Website.plain(served, "--base-url", server.address());
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void arrive() {
        visit = chromium.visit(390);
        page = visit.page();
    }

    @AfterEach
    void nothing_failed_and_nothing_was_asked_of_anybody_else() {
        Set<String> requests = visit.requests();
        List<String> complaints = visit.complaints();
        visit.close();
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(r -> r.startsWith(server.address()) || r.startsWith(disk()));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void changes_the_language_of_an_article_and_back(Place place) {
        open(place, ARTICLE);
        assertThat(language()).isEqualTo("ar rtl");
        page.locator("a.twin").click();
        stands(place, "en/" + ARTICLE);
        assertThat(language()).isEqualTo("en ltr");
        assertThat(page.locator("h1").innerText()).startsWith("Putin meets Assad");
        page.locator("a.twin").click();
        stands(place, ARTICLE);
        assertThat(language()).isEqualTo("ar rtl");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void comes_from_the_front_page_to_an_article_and_from_there_to_a_leader(Place place) {
        open(place, "en/index.html");
        page.locator(".cards a[href$='" + ARTICLE + "']").click();
        stands(place, "en/" + ARTICLE);
        page.locator(".context a[href$='leaders/bashar-al-assad.html']").click();
        stands(place, "en/leaders/bashar-al-assad.html");
        assertThat(page.locator("h1").innerText())
                .contains("Bashar al-Assad", "\u0628\u0634\u0627\u0631 \u0627\u0644\u0623\u0633\u062F");
        page.locator("nav a[href$='topics/index.html']").click();
        page.locator(".rows a[href$='topics/syria-conflict.html']").click();
        stands(place, "en/topics/syria-conflict.html");
        page.locator("a.logo").click();
        stands(place, "en/index.html");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void follows_a_leaders_quotation_to_its_place_in_the_text(Place place) {
        for (String edition : List.of("", "en/")) {
            open(place, edition + "leaders/bashar-al-assad.html");
            Locator quotation = page.locator("figure", new Page.LocatorOptions().setHasText("2017"))
                    .first();
            String words = quotation.locator("blockquote").innerText();
            quotation.locator("figcaption a[href*='#q-']").click();
            visit.arrives(url -> url.contains("/" + ARTICLE + "#q-") && !url.contains("/en/"));
            arrivedAt("span.q");
            assertThat(words).contains(page.locator(":target").innerText());
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void follows_an_english_sentence_to_the_arabic_paragraph_it_rests_on(Place place) {
        open(place, "en/" + ARTICLE);
        page.locator("a.at", new Page.LocatorOptions().setHasText("\u00B610")).click();
        stands(place, ARTICLE + "#p10");
        arrivedAt(".body > p");
        assertThat(page.evaluate("getComputedStyle(document.querySelector(':target')).direction"))
                .isEqualTo("rtl");
        open(place, ARTICLE);
        page.locator(".english a.at", new Page.LocatorOptions().setHasText("\u00B620"))
                .click();
        stands(place, ARTICLE + "#p20");
        arrivedAt(".body > p");
        page.locator(":target a.at").click();
        stands(place, ARTICLE + "#e5");
        PlaywrightAssertions.assertThat(page.locator(".english :target")).isInViewport();
        assertThat(page.locator(":target").innerText()).startsWith("Syrian opposition factions");
    }

    @Test
    void finds_the_way_home_from_an_address_that_does_not_exist() {
        try (Visit lost = chromium.visit(390)) {
            lost.open(server.address() + "articles/2019/gone.html");
            assertThat(lost.page().locator("h1").innerText()).contains("Page not found");
            assertThat(lost.complaints()).allMatch(c -> c.contains("gone.html") || c.contains("status of 404"));
            assertThat(lost.requests()).anyMatch(r -> r.endsWith("/css/khulasa.css"));
            lost.page().locator("[lang=en] .go").first().click();
            lost.arrives((server.address() + "en/index.html")::equals);
        }
        open(Place.BELOW_A_PATH, "404.html");
        page.locator("a.twin").click();
        stands(Place.BELOW_A_PATH, "en/index.html");
    }

    @Test
    void every_block_runs_in_its_own_languages_direction() {
        for (String path : Website.bothEditions(Website.KINDS)) {
            open(Place.BELOW_A_PATH, path);
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            """
                            () => [...document.querySelectorAll('[lang]')]
                              .filter(e => getComputedStyle(e).direction !== (e.lang === 'ar' ? 'rtl' : 'ltr'))
                              .map(e => e.outerHTML.slice(0, 90))"""))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void each_edition_shows_the_others_title_in_its_own_direction() {
        open(Place.BELOW_A_PATH, ARTICLE);
        assertThat(direction("h1")).isEqualTo("rtl");
        assertThat(direction(".english")).isEqualTo("ltr");
        assertThat(direction(".english p")).isEqualTo("ltr");
        assertThat(direction(".english .tier")).isEqualTo("rtl");
        open(Place.BELOW_A_PATH, "en/" + ARTICLE);
        assertThat(direction("h1")).isEqualTo("ltr");
        assertThat(direction("header .other")).isEqualTo("rtl");
        assertThat(page.locator("header .other").innerText()).startsWith("\u0644\u0642\u0627\u0621 \u0628\u064A\u0646");
        assertThat(direction("blockquote")).isEqualTo("rtl");
        open(Place.BELOW_A_PATH, "index.html");
        assertThat(direction(".cards .other")).isEqualTo("ltr");
    }

    @Test
    void reaches_the_text_by_keyboard_past_the_navigation() {
        open(Place.BELOW_A_PATH, ARTICLE);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat((Boolean) page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .as("the link is seen when it has the focus")
                .isTrue();
        page.keyboard().press("Enter");
        stands(Place.BELOW_A_PATH, ARTICLE + "#main");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void opens_the_reason_for_a_speaker_without_a_script() {
        open(Place.BELOW_A_PATH, ARTICLE);
        Locator why = page.locator("figcaption details").first();
        assertThat(why.locator("p").isVisible()).isFalse();
        why.locator("summary").click();
        assertThat(why.locator("p").isVisible()).isTrue();
        assertThat(page.locator("script:not([type='application/ld+json'])").count())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void reads_arabic_in_the_sites_own_letters(Place place) {
        open(place, ARTICLE);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family + ' ' + f.weight)"))
                .map(f -> f.toString().replace("\"", ""))
                .contains("Noto Naskh Arabic 400", "Noto Naskh Arabic 700");
    }

    @Test
    void no_page_loads_more_than_three_fonts_or_the_bytes_it_may() throws IOException {
        for (String path : Website.bothEditions(Website.KINDS)) {
            try (Visit fresh = chromium.visit(1280)) {
                fresh.open(server.address() + path);
                Set<String> loaded = new TreeSet<>();
                for (String request : fresh.requests()) {
                    loaded.add(URI.create(request).getPath().substring("/a/b/".length()));
                }
                assertThat(loaded).as(path).contains(path, "css/khulasa.css");
                assertThat(loaded.stream().filter(f -> f.startsWith("fonts/")))
                        .as("fonts of %s", path)
                        .hasSizeBetween(1, FONTS);
                loaded.add("icon.svg");
                long bytes = 0;
                for (String file : loaded) {
                    bytes += Files.size(site.file(file));
                }
                assertThat(bytes)
                        .as("bytes of %s: %s", path, loaded)
                        .isLessThanOrEqualTo(path.endsWith("glossary.html") ? GLOSSARY : BUDGET);
            }
        }
        open(Place.BELOW_A_PATH, "index.html");
    }

    private void open(Place place, String path) {
        visit.open(address(place, path));
    }

    private void stands(Place place, String path) {
        visit.arrives(address(place, path)::equals);
    }

    private static String address(Place place, String path) {
        return (place == Place.ON_THE_DISK ? disk() : server.address()) + path;
    }

    private static String disk() {
        // Java writes file:/x, browsers file:///x.
        return site.root().toUri().toString().replaceFirst("^file:/+", "file:///");
    }

    private String language() {
        return (String) page.evaluate("document.documentElement.lang + ' ' + document.documentElement.dir");
    }

    private String direction(String selector) {
        return (String) page.locator(selector).first().evaluate("e => getComputedStyle(e).direction");
    }

    /** The link's target matches a selector, is on the screen, and looks different from what is around it. */
    private void arrivedAt(String selector) {
        Locator target = page.locator(":target");
        assertThat(target.count()).isEqualTo(1);
        assertThat((Boolean) target.evaluate("(e, selector) => e.matches(selector)", selector))
                .isTrue();
        // Waits: a page still moves while its fonts come.
        PlaywrightAssertions.assertThat(target).isInViewport();
        assertThat(target.evaluate("e => getComputedStyle(e).backgroundColor"))
                .isNotEqualTo("rgba(0, 0, 0, 0)")
                .isNotEqualTo(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
