package org.khulasa.bake;

import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.khulasa.site.Site;

/** Hands the site over to JBake's oven: content is read strictly by our own reader, and only once. */
final class SiteCrawler extends Crawler {
    private final Supplier<Site> source;
    private Site site = new Site(java.util.List.of(), java.util.List.of());

    SiteCrawler(ContentStore store, JBakeConfiguration config, Supplier<Site> source) {
        super(store, config);
        this.source = source;
    }

    @Override
    public void crawl() {
        site = source.get();
    }

    @Override
    public void crawlDataFiles() {
        // The project has no data files: everything is content.
    }

    Site site() {
        return site;
    }
}
