package org.khulasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe on pages of every kind in both editions and both schemes, and lines that end where the screen ends. */
class AccessibilityTest {
    private static final int TELEPHONE = 390;

    /** Everything that reaches over an edge of the screen, and by how much the page can be moved sideways. */
    private static final String OVERFLOW =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const over = [...document.body.querySelectorAll('*')].filter(e => {
                const box = e.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && (box.left < -1 || box.right > width + 1);
              }).map(e => e.localName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 20));
              const moves = document.documentElement.scrollWidth - width;
              return moves > 0 ? ['the page is ' + moves + ' px too wide', ...over] : over;
            }""";

    /**
     * axe guesses that letters which are narrower together than alone are an icon's name, and judges no contrast there: so
     * it passes over all joined Arabic. Here every letter is as wide as every other, and it reads on.
     */
    private static final String ARABIC_IS_NO_ICON =
            "CanvasRenderingContext2D.prototype.measureText = text => ({width: 30 * text.length})";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static SiteServer plain;
    private static SiteServer extreme;
    private static Website plainSite;
    private static Website extremeSite;

    private Visit visit;

    @BeforeAll
    static void start() throws IOException {
        plainSite = Website.plain(folder.resolve("plain"));
        extremeSite = Extremes.bake(folder.resolve("extreme"));
        plain = SiteServer.of(plainSite.root(), "/");
        extreme = SiteServer.of(extremeSite.root(), "/");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        plain.close();
        extreme.close();
    }

    @BeforeEach
    void visit() {
        visit = chromium.visit(TELEPHONE);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_no_fault_on_any_kind_of_page(ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(faults(plain, Website.bothEditions(Website.KINDS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_no_fault_on_extreme_pages(ColorScheme scheme) {
        visit.page().setViewportSize(320, 700);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(faults(extreme, Website.bothEditions(Extremes.PAGES))).isEmpty();
    }

    @Test
    void axe_finds_no_fault_when_everything_that_can_be_opened_is_open() {
        List<String> faults = new ArrayList<>();
        for (String path : Website.bothEditions(List.of(Website.ARTICLE, Extremes.EVERYTHING, Extremes.LONG_LIST))) {
            visit.open(extreme.address() + path);
            visit.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            axe(path, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void axe_finds_no_fault_in_text_twice_as_large() {
        enlarge();
        assertThat(faults(extreme, Website.bothEditions(List.of("index.html", Website.ARTICLE, Extremes.LONG_TITLE))))
                .isEmpty();
    }

    @Test
    void axe_finds_what_is_wrong() {
        visit.open(plain.address() + "index.html");
        visit.page().evaluate("document.querySelector('h1').style.color = 'lightgrey'");
        visit.page().evaluate("document.documentElement.removeAttribute('lang')");
        List<String> faults = new ArrayList<>();
        axe("index.html", faults);
        assertThat(String.join("\n", faults)).contains("color-contrast", "html-has-lang");
    }

    @Test
    void no_page_can_be_moved_sideways() {
        assertThat(overflow(plain, plainSite.pages(), List.of(320, TELEPHONE, 1280)))
                .isEmpty();
    }

    @Test
    void no_extreme_page_can_be_moved_sideways() {
        assertThat(overflow(extreme, Website.bothEditions(Extremes.PAGES), List.of(320, TELEPHONE, 1280)))
                .isEmpty();
    }

    @Test
    void no_page_can_be_moved_sideways_in_text_twice_as_large() {
        enlarge();
        assertThat(overflow(plain, Website.bothEditions(Website.KINDS), List.of(TELEPHONE, 1280)))
                .isEmpty();
        assertThat(overflow(extreme, Website.bothEditions(Extremes.PAGES), List.of(TELEPHONE, 1280)))
                .isEmpty();
    }

    @Test
    void a_page_that_is_too_wide_is_noticed() {
        visit.open(plain.address() + "index.html");
        visit.page().evaluate("document.querySelector('h1').style.minWidth = '500px'");
        assertThat(over()).hasSizeGreaterThan(1).anyMatch(o -> o.contains("px too wide"));
    }

    /** What a reader does who sets the browser's text size to twice the usual: units of the page and of its queries follow. */
    private void enlarge() {
        JsonObject sizes = new JsonObject();
        sizes.add("fontSizes", JsonParser.parseString("{\"standard\": 32, \"fixed\": 26}"));
        visit.context().newCDPSession(visit.page()).send("Page.setFontSizes", sizes);
        visit.open(plain.address() + "index.html");
        assertThat(visit.page().evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("36px");
    }

    private List<String> faults(SiteServer site, List<String> paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            visit.open(site.address() + path);
            axe(path, faults);
        }
        return faults;
    }

    private void axe(String path, List<String> faults) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // Part of WCAG 2.2 AA, and off unless asked for.
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        options.setRules(Map.of("target-size", on));
        visit.page().evaluate("() => { " + ARABIC_IS_NO_ICON + " }");
        // One frame and no other origin: axe's older way of running, which opens no second page.
        List<Rule> rules = new AxeBuilder(visit.page())
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        for (Rule rule : rules) {
            for (CheckedNode node : rule.getNodes()) {
                faults.add("%s: %s: %s %s"
                        .formatted(
                                path,
                                rule.getId(),
                                node.getHtml(),
                                node.getFailureSummary().replace('\n', ' ')));
            }
        }
    }

    private List<String> overflow(SiteServer site, List<String> paths, List<Integer> widths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            visit.open(site.address() + path);
            for (int width : widths) {
                visit.page().setViewportSize(width, 844);
                List<String> over = over();
                if (!over.isEmpty()) {
                    faults.add(path + " at " + width + ": " + over);
                }
            }
        }
        return faults;
    }

    @SuppressWarnings("unchecked")
    private List<String> over() {
        return (List<String>) visit.page().evaluate(OVERFLOW);
    }
}
