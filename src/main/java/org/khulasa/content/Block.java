package org.khulasa.content;

/**
 * One block of an article's body.
 *
 * @param number from 1, subheads counted; its anchor is {@code #p<number>}
 * @param level 0 for a paragraph, else the heading's level, at least 2
 * @param markdown as it stands in the file, without a heading's signs
 * @param text plain text: escapes undone, markup signs gone; offsets of mentions and quotations count in it
 * @param plain the Markdown is nothing but text and escapes, so {@code text} is exactly what a reader sees
 */
public record Block(int number, int level, String markdown, String text, boolean plain) {
    public boolean isSubhead() {
        return level > 0;
    }
}
