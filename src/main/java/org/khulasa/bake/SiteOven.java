package org.khulasa.bake;

import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.khulasa.site.Site;

/**
 * JBake's oven without its database: {@code Oven.bake()} starts OrientDB and asks the service loader for tools, one of which
 * reads every document again for each document. Here the site is crawled once and one tool renders its pages.
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
        RenderingTool tool = new PageTool(site.pages());
        try {
            baked = tool.render(
                    renderer, getUtensils().getContentStore(), getUtensils().getConfiguration());
        } catch (RenderingException e) {
            throw new IllegalStateException("our tool reports template faults as problems", e);
        }
        renderer.write(site.files());
        getUtensils().getAsset().copy();
    }

    /** Pages that were rendered. */
    int baked() {
        return baked;
    }
}
