package org.khulasa.bake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.khulasa.site.Markdown;

/**
 * Flexmark, set up once: raw HTML is shown as text and only web, mail and relative links survive, since what is in a body
 * came from strangers. Thread-safe.
 */
public final class Markup implements Markdown {
    /** Any scheme but these; leading spaces and control characters are how filters are fooled. */
    private static final String FORBIDDEN_LINKS = "(?is)[\\s\\p{Cntrl}]*(?!https?:|mailto:)[a-z][a-z0-9+.\\-\\s]*:.*";

    /** Loaded with the first text that needs a parser: most sites' articles never do. */
    private static final class Flexmark {
        static final MutableDataSet OPTIONS = new MutableDataSet()
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESSED_LINKS, FORBIDDEN_LINKS)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);

        static final Parser PARSER = Parser.builder(OPTIONS).build();
        static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    }

    @Override
    public String blocks(String markdown) {
        return Flexmark.RENDERER.render(Flexmark.PARSER.parse(markdown)).strip();
    }
}
