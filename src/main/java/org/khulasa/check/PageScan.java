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
 * @param links values of {@code href} and {@code src}, entities undone
 * @param ids values of {@code id}
 * @param faults sentences about what is wrong with the page alone
 */
record PageScan(Set<String> links, Set<String> ids, List<String> faults) {
    private static final byte[] HREF = bytes(" href=\"");
    private static final byte[] SRC = bytes(" src=\"");
    private static final byte[] ID = bytes(" id=\"");
    private static final byte[] HEADLINE = bytes("<h1");

    static PageScan of(byte[] page) {
        Set<String> links = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<String> faults = new ArrayList<>();
        int headlines = 0;
        for (int i = 0; i < page.length; i++) {
            byte b = page[i];
            if (b == ' ') {
                if (at(page, i, HREF)) {
                    links.add(value(page, i + HREF.length));
                } else if (at(page, i, SRC)) {
                    links.add(value(page, i + SRC.length));
                } else if (at(page, i, ID) && !ids.add(value(page, i + ID.length))) {
                    faults.add("the id '" + value(page, i + ID.length) + "' is given twice");
                }
            } else if (b == '<' && at(page, i, HEADLINE)) {
                headlines++;
            } else if (b == (byte) 0xE2 && i + 2 < page.length && page[i + 1] == (byte) 0x80) {
                int last = page[i + 2] & 0xFF;
                if (last >= 0xAA && last <= 0xAE) {
                    faults.add("the page holds a direction override, U+20" + Integer.toHexString(last - 0x80));
                }
            }
        }
        if (headlines != 1) {
            faults.add("the page has " + headlines + " h1 headlines instead of one");
        }
        return new PageScan(links, ids, faults);
    }

    private static boolean at(byte[] page, int from, byte[] word) {
        if (from + word.length > page.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (page[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static String value(byte[] page, int from) {
        int end = from;
        while (end < page.length && page[end] != '"') {
            end++;
        }
        String value = new String(page, from, end - from, StandardCharsets.UTF_8);
        return value.indexOf('&') < 0 ? value : value.replace("&amp;", "&").replace("&#39;", "'");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
