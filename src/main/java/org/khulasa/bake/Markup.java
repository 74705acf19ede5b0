package org.khulasa.bake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.khulasa.site.Markdown;

/**
 * Flexmark, set up once, with jsoup's cleaner behind it: raw HTML is shown as text, and only the elements of running text and
 * links to the web, to mail and within the site survive, since what is in a body came from strangers. Thread-safe.
 *
 * <p>Flexmark's own filter of links looks at them before entities are undone, so {@code &#106;avascript:} passes it.
 */
public final class Markup implements Markdown {
    /** Loaded with the first text that needs a parser: most sites' articles never do. */
    private static final class Flexmark {
        static final MutableDataSet OPTIONS = new MutableDataSet()
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);

        static final Parser PARSER = Parser.builder(OPTIONS).build();
        static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
        static final Safelist SAFE = new Safelist()
                .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a")
                .addTags("h2", "h3", "h4", "h5", "h6")
                .addAttributes("a", "href")
                .addAttributes("ol", "start")
                .addProtocols("a", "href", "http", "https", "mailto")
                .preserveRelativeLinks(true);
        static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);
    }

    /** Loads the parser, which takes a twentieth of a small build, ahead of the first text. */
    public void load() {
        blocks("");
    }

    @Override
    public String blocks(String markdown) {
        String html = Flexmark.RENDERER.render(Flexmark.PARSER.parse(markdown));
        return Jsoup.clean(html, "https://site.invalid/", Flexmark.SAFE, Flexmark.AS_IT_IS)
                .strip();
    }
}
