package org.khulasa.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A page as lines, the way a reader sees it, and what its markup says beside them. Every block is a line and so is every cell
 * of a table; nothing decides here what belongs to the article, so that a page and its plain text come out alike.
 */
final class HtmlPage implements NodeFilter {
    /** What shows nothing, or something that is no text of the page. */
    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "dialog");

    private static final Set<String> CELLS = Set.of("td", "th", "li", "dt", "dd", "option", "button", "legend");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Set<Integer> headings = new HashSet<>();
    private int lines;
    private int preformatted;

    private HtmlPage() {}

    /** The page's text and evidence. */
    record Read(String text, Evidence evidence) {}

    static Read page(String html) {
        Document document = Jsoup.parse(html);
        HtmlPage page = new HtmlPage();
        NodeTraversor.filter(page, document);
        page.end(false);
        return new Read(page.text.toString(), HtmlEvidence.of(document, page.headings));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (breaks(element)) {
                end(false);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (breaks(element)) {
                end(isSubhead(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        String name = element.normalName();
        return element.isBlock() || name.equals("br") || CELLS.contains(name);
    }

    private static boolean isSubhead(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private void add(String words) {
        if (preformatted > 0) {
            String[] parts = words.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(false);
                }
                line.append(parts[i]);
            }
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void end(boolean subhead) {
        String words = line.toString().strip();
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        text.append(words).append('\n');
        lines++;
        if (subhead) {
            headings.add(lines);
        }
    }
}
