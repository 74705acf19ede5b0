package org.khulasa.bake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.khulasa.site.Page;

/**
 * JBake's rendering tool for the pages of a site, of all kinds in one pass: with a tool for each kind the cores wait for the
 * last page of each, which took a sixteenth of a small bake.
 */
record PageTool(List<Page> pages) implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
        return ((PageRenderer) renderer).render(pages);
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake calls the other method");
    }
}
