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
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        int plain = 0;
        for (int i = 0; i < chars.length; i++) {
            String entity = entity(chars[i]);
            if (entity != null) {
                out.append(chars, plain, i - plain).append(entity);
                plain = i + 1;
            }
        }
        out.append(chars, plain, chars.length - plain);
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
