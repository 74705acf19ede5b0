package org.khulasa.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one HTML page says of itself, read in one pass over its bytes. It relies on how our templates write: attributes in
 * double quotes. The Nu validator judges the markup itself in the tests.
 *
 * @param links values of {@code href} and {@code src} that are worth a look, entities undone
 * @param ids values of {@code id}
 * @param faults sentences about what is wrong with the page alone
 */
record PageScan(Set<String> links, Set<String> ids, List<String> faults) {
    private static final byte[] HREF = bytes(" href");
    private static final byte[] SRC = bytes(" src");
    private static final byte[] ID = bytes(" id");
    private static final byte[] HEADLINE = bytes("<h1");

    /** Says whether a link is worth a look, by a hash of its bytes: false when the same link was seen from the same folder. */
    @FunctionalInterface
    interface Filter {
        boolean isNew(long hash);
    }

    /** Reads a page. Links within the page itself are always kept; of the others those that the filter lets through. */
    static PageScan of(byte[] page, Filter filter) {
        Set<String> links = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<String> faults = new ArrayList<>();
        int headlines = 0;
        int length = page.length;
        int i = 0;
        while (i < length) {
            byte b = page[i];
            if (b > '=') {
                i++;
                continue;
            }
            if (b < 0) {
                if (b == (byte) 0xE2 && i + 2 < length && page[i + 1] == (byte) 0x80) {
                    int last = page[i + 2] & 0xFF;
                    if (last >= 0xAA && last <= 0xAE) {
                        faults.add("the page holds a direction override, U+20" + Integer.toHexString(last - 0x80));
                    }
                }
                // On to the next character: nearly all of a page is Arabic, of two bytes a letter.
                i += b >= (byte) 0xE0 ? 3 : b >= (byte) 0xC0 ? 2 : 1;
                continue;
            }
            if (b == '=') {
                if (i + 1 < length && page[i + 1] == '"') {
                    if (endsAt(page, i, HREF) || endsAt(page, i, SRC)) {
                        int start = i + 2;
                        boolean within = start < length && page[start] == '#';
                        if (within || filter.isNew(hash(page, start))) {
                            links.add(value(page, start));
                        }
                    } else if (endsAt(page, i, ID) && !ids.add(value(page, i + 2))) {
                        faults.add("the id '" + value(page, i + 2) + "' is given twice");
                    }
                }
            } else if (b == '<') {
                headlines += endsAt(page, i + HEADLINE.length, HEADLINE) ? 1 : 0;
            }
            i++;
        }
        if (headlines != 1) {
            faults.add("the page has " + headlines + " h1 headlines instead of one");
        }
        return new PageScan(links, ids, faults);
    }

    /** FNV-1a over an attribute's value. Two links with one hash would cost the look at one of them; 64 bits make that unlikely. */
    private static long hash(byte[] page, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < page.length && page[i] != '"'; i++) {
            hash = (hash ^ page[i]) * 0x100000001b3L;
        }
        return hash;
    }

    /** Whether a word stands right before {@code end}. */
    private static boolean endsAt(byte[] page, int end, byte[] word) {
        int start = end - word.length;
        if (start < 0 || end > page.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (page[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** An attribute's value; ours are ASCII, and any other would not be found among the site's files either way. */
    private static String value(byte[] page, int from) {
        int end = from;
        while (end < page.length && page[end] != '"') {
            end++;
        }
        String value = new String(page, from, end - from, StandardCharsets.ISO_8859_1);
        return value.indexOf('&') < 0 ? value : value.replace("&amp;", "&").replace("&#39;", "'");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
