package org.khulasa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a body into blocks, and turns text into Markdown that shows it literally.
 *
 * <p>Most blocks of news text hold no active Markdown character but escapes. Those are marked {@code plain}: their text is
 * what a CommonMark parser would show, which a differential test against Flexmark proves, and they need no parser.
 */
public final class Body {
    private static final int MOST_SIGNS = 1000;

    /** Signs of lists and quotations, digits and blanks at the start of a line: 32 levels of "> ". */
    private static final int MOST_OPENING = 64;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\](?:\\([^)]*\\))?");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*|_|`)(?=\\S)(.+?)(?<=\\S)\\1");

    /** Whether a character of ASCII is Markdown wherever it stands. */
    private static final boolean[] ACTIVE = new boolean[0x80];

    static {
        "\\*_`[]<&~".chars().forEach(c -> ACTIVE[c] = true);
    }

    private Body() {}

    /** The blocks of a body; blank lines part them. */
    public static List<Block> parse(String body) {
        List<Block> blocks = new ArrayList<>();
        for (String part : parts(body)) {
            String markdown = part.strip();
            if (markdown.isEmpty()) {
                continue;
            }
            Matcher heading = markdown.charAt(0) == '#' ? HEADING.matcher(markdown) : null;
            if (heading != null && heading.matches()) {
                // The page's own headline is level 1.
                int level = Math.max(2, heading.group(1).length());
                blocks.add(block(blocks.size() + 1, level, heading.group(2)));
            } else {
                blocks.add(block(blocks.size() + 1, 0, markdown));
            }
        }
        return blocks;
    }

    /** The runs of lines between blank lines; a regular expression took a tenth of reading an article. */
    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int line = 0;
        while (line <= body.length()) {
            int end = body.indexOf('\n', line);
            end = end < 0 ? body.length() : end;
            if (isBlank(body, line, end)) {
                parts.add(body.substring(start, line));
                start = end;
            }
            line = end + 1;
        }
        parts.add(body.substring(Math.min(start, body.length())));
        return parts;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Block block(int number, int level, String markdown) {
        boolean plain = isPlain(markdown);
        // What is too complex is left out in the end, and must not take long before.
        boolean bare = plain || isTooComplex(markdown);
        return new Block(number, level, markdown, bare ? unescape(markdown) : withoutMarkup(markdown), plain);
    }

    /** Whether a CommonMark parser would show this text as one paragraph of the same characters, escapes undone. */
    static boolean isPlain(String markdown) {
        char[] chars = markdown.toCharArray();
        int length = chars.length;
        for (int i = 0; i < length; i++) {
            if (chars[i] > '~') {
                continue;
            }
            switch (chars[i]) {
                case '\\':
                    if (i + 1 < length && chars[i + 1] == '\n') {
                        return false;
                    }
                    i++;
                    break;
                case '*', '_', '`', '[', ']', '<', '&', '~', '\n', '\t', '\u0000':
                    return false;
                default:
                    break;
            }
        }
        return length > 0 && !startsBlock(markdown);
    }

    /**
     * Whether markup is nested or repeated so much that a parser could overflow its stack or take seconds: Flexmark overflows
     * at 500 nested list signs and is quadratic in brackets and back-ticks. No text that a person wrote comes near.
     */
    static boolean isTooComplex(Block block) {
        return !block.plain() && isTooComplex(block.markdown());
    }

    /** The same of a paragraph, or of a line, of any text. */
    static boolean isTooComplex(String markdown) {
        int signs = 0;
        int opening = 0;
        boolean atStart = true;
        for (char c : markdown.toCharArray()) {
            signs += "[]`*_!<&~".indexOf(c) >= 0 ? 1 : 0;
            atStart = c == '\n' || atStart && " \t>-+*0123456789.)".indexOf(c) >= 0;
            opening = c == '\n' ? 0 : atStart ? opening + 1 : opening;
            if (signs > MOST_SIGNS || opening > MOST_OPENING) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first characters would open a heading, list, quotation, rule or fence. */
    private static boolean startsBlock(String markdown) {
        char first = markdown.charAt(0);
        if (first == '#' || first == '>' || first == '-' || first == '+' || first == '=' || first == ' ') {
            return true;
        }
        int i = 0;
        while (i < markdown.length() && markdown.charAt(i) >= '0' && markdown.charAt(i) <= '9') {
            i++;
        }
        return i > 0 && i < markdown.length() && (markdown.charAt(i) == '.' || markdown.charAt(i) == ')');
    }

    /**
     * Markdown that shows a line of text character by character: every character that Markdown could interpret is escaped.
     *
     * @param text one paragraph, without line ends
     */
    public static String escape(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        int afterNumber = i > 0 && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')') ? i : -1;
        StringBuilder out = null;
        int copied = 0;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            // Nothing above ASCII is active, and nearly everything is above it.
            if (c < 0x80 && (ACTIVE[c] || k == 0 && "#>-+=".indexOf(c) >= 0 || k == afterNumber)) {
                out = out == null ? new StringBuilder(text.length() + 8) : out;
                out.append(text, copied, k).append('\\');
                copied = k;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** Undoes backslash escapes: a backslash before ASCII punctuation disappears, any other stays. */
    static String unescape(String markdown) {
        if (markdown.indexOf('\\') < 0) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
                c = markdown.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String withoutMarkup(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return unescape(text);
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
