package org.khulasa.bake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import org.khulasa.site.Page;
import org.khulasa.site.SiteFile;

/**
 * JBake's renderer for pages that are values. A page is rendered into memory first: a fault in a template never leaves half
 * a file.
 */
final class PageRenderer extends Renderer {
    private final Templates templates;
    private final Output output;
    private final Problems problems;
    private final Map<String, Problem> faults = new ConcurrentHashMap<>();

    /** Bytes that most pages stay below. */
    private static final int TYPICAL = 32 << 10;

    /** One a thread: a new one for each page was a seventh of all that a build allocates. */
    private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(() -> new Utf8Writer(TYPICAL));

    PageRenderer(JBakeConfiguration config, ContentStore store, Templates templates, Kitchen kitchen) {
        super(store, config, templates);
        this.templates = templates;
        this.output = kitchen.output();
        this.problems = kitchen.problems();
    }

    /** Where rendered pages and problems go. */
    record Kitchen(Output output, Problems problems) {}

    /** Renders pages in parallel; the number of those that were written. */
    int render(List<Page> pages) {
        return (int) pages.parallelStream().filter(this::render).count();
    }

    private boolean render(Page page) {
        Utf8Writer text = writers.get();
        text.clear();
        try {
            templates.renderDocument(
                    templates.model(page.view().get(), page.language()),
                    page.kind().template(),
                    text);
            output.write(page.path(), text.toBytes());
            return true;
        } catch (RenderingException e) {
            tell(TemplateFault.problem(page.kind().template(), page.path(), e.getCause()));
            return false;
        }
    }

    /** A fault in a template is told once, with the first of the pages that have it, not once a page. */
    private void tell(Problem problem) {
        String fault = problem.path() + ":" + problem.line() + ":" + problem.column() + ":" + problem.what();
        faults.merge(fault, problem, (a, b) -> a.help().compareTo(b.help()) <= 0 ? a : b);
    }

    /** Hands over what is wrong with the templates, after the last page. */
    void tellFaults() {
        faults.values().forEach(problems::add);
    }

    /** Writes files that no template makes. */
    void write(List<SiteFile> files) {
        files.parallelStream().forEach(this::write);
    }

    private void write(SiteFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.body().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.write(file.path(), bytes.toByteArray());
    }
}
