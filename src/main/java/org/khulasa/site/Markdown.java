package org.khulasa.site;

/** Turns Markdown of people into safe markup; the parser itself lives in {@code bake}. */
public interface Markdown {
    /** Block markup: paragraphs, lists, headings. Raw HTML comes out as text. */
    String blocks(String markdown);
}
