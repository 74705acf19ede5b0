package org.khulasa.bake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.khulasa.site.Page;
import org.khulasa.site.PageKind;
import org.khulasa.site.Site;

/**
 * JBake's oven without its database: {@code Oven.bake()} starts OrientDB and asks the service loader for tools, one of which
 * reads every document again for each document. Here the site is crawled once and each kind of page has one tool.
 */
final class SiteOven extends Oven {
    private int baked;

    SiteOven(Utensils utensils) {
        super(utensils);
    }

    @Override
    public void bake() {
        SiteCrawler crawler = (SiteCrawler) getUtensils().getCrawler();
        PageRenderer renderer = (PageRenderer) getUtensils().getRenderer();
        crawler.crawl();
        crawler.crawlDataFiles();
        Site site = crawler.site();
        for (RenderingTool tool : tools(site)) {
            try {
                baked += tool.render(
                        renderer, getUtensils().getContentStore(), getUtensils().getConfiguration());
            } catch (RenderingException e) {
                throw new IllegalStateException("our tools report template faults as problems", e);
            }
        }
        renderer.write(site.files());
        getUtensils().getAsset().copy();
    }

    /** One tool for each kind of page, in the order of the kinds. */
    private static List<RenderingTool> tools(Site site) {
        Map<PageKind, List<Page>> kinds = new EnumMap<>(PageKind.class);
        for (Page page : site.pages()) {
            kinds.computeIfAbsent(page.kind(), k -> new ArrayList<>()).add(page);
        }
        return kinds.values().stream().<RenderingTool>map(PageTool::new).toList();
    }

    /** Pages that were rendered. */
    int baked() {
        return baked;
    }
}
