package org.khulasa.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        int plain = from;
        for (int i = from; i < to; i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out.append(text, plain, i).append(entity);
                plain = i + 1;
            }
        }
        out.append(text, plain, to);
    }

    private static @Nullable String entity(char c) {
        // Letters first: they are nearly all of a text.
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
