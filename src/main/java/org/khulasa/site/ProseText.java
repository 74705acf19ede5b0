package org.khulasa.site;

import java.util.List;
import org.khulasa.content.Block;
import org.khulasa.content.Body;

/** Markup of a person's prose: paragraphs that are plain text need no Markdown parser, and most are. */
final class ProseText {
    private ProseText() {}

    static String html(String prose, Markdown markdown) {
        List<Block> blocks = Body.parse(prose);
        if (!blocks.stream().allMatch(block -> block.plain() && !block.isSubhead())) {
            return markdown.blocks(prose);
        }
        StringBuilder html = new StringBuilder(prose.length() + 16 * blocks.size());
        for (Block block : blocks) {
            html.append("<p>");
            escape(block.text(), 0, block.text().length(), html);
            html.append("</p>\n");
        }
        return html.toString().strip();
    }

    /** Appends a part of a text with the characters of markup escaped. */
    static void escape(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
