package org.khulasa.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One visitor's page, and what a browser asks for and complains about while it is shown. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final Set<String> requests = new LinkedHashSet<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onRequest(r -> requests.add(r.url()));
        page.onRequestFailed(r -> complaints.add(r.url() + " failed: " + r.failure()));
        page.onResponse(r -> {
            if (r.status() >= 400) {
                complaints.add(r.url() + " answered " + r.status());
            }
        });
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                complaints.add(m.type() + " in the console: " + m.text());
            }
        });
        page.onPageError(e -> complaints.add("a script failed: " + e));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens an address and waits for its fonts. */
    Visit open(String address) {
        page.navigate(address);
        page.evaluate("document.fonts.ready.then(() => true)");
        return this;
    }

    /**
     * Waits until the page that a click led to has this address and is loaded: the address changes before there is a
     * document to ask.
     */
    void arrives(Predicate<String> address) {
        page.waitForURL(address);
    }

    /** Addresses asked for so far, in order. */
    Set<String> requests() {
        return requests;
    }

    /** Failed requests, errors and warnings so far. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
