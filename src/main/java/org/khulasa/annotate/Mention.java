package org.khulasa.annotate;

/**
 * One place in the text that means a leader.
 *
 * @param text as written, without the particles glued to it, except that للأسد stays whole
 * @param paragraph number of the block, 0 for the title
 * @param start UTF-16 offset in the block's text, or in the title
 * @param end exclusive
 * @param why the rule that decided: an id of {@link Rule}
 */
public record Mention(String text, int paragraph, int start, int end, By by, String why) {}
