package org.khulasa.ingest;

import java.util.Set;

/**
 * Says of the best candidate for a headline whether it is one at all. What hardly says anything of the text and looks like
 * something else is none: names of houses and sections, descriptions of pictures, bylines, entries of lists.
 */
final class Doubt {
    /** Words of the name of a house. */
    private static final int NAME = 3;
    /** Headlines of a list are no shorter. */
    private static final int ENTRY = 5;
    /** Lines from an entry up to the line that opens its list. */
    private static final int LIST = 8;

    private final Page page;
    private final Caption caption;

    Doubt(Page page, Caption caption) {
        this.page = page;
        this.caption = caption;
    }

    /** @param lead what the first paragraphs are about */
    boolean is(int i, Set<String> lead) {
        Line line = page.line(i);
        long shared = line.stems().stream().filter(lead::contains).count();
        boolean bare = !Caption.hasVerb(line)
                && !line.reports()
                && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        boolean name = bare && line.size() <= NAME && shared <= 1;
        boolean picture = bare && (caption.isDoubled(i) && shared <= 2 || caption.is(i) && shared <= NAME);
        boolean listed = shared <= 1 && isEntry(i - 1) && isEntry(i - 2) || shared <= 2 && isBelowOpener(i);
        boolean person = shared <= 2 && Caption.isOfficeAndName(line) && !page.echoes(i);
        return name || picture || listed || person || isSigned(line, lead);
    }

    /** A line like a headline, and no blank line before it. */
    boolean stands(int i) {
        return i >= 0
                && i < page.size()
                && page.line(i).isHeadlineLike()
                && !page.line(Math.max(i, 1)).afterGap();
    }

    private boolean isEntry(int i) {
        return stands(i) && page.line(i).size() >= ENTRY;
    }

    /** Below a line that opens a list, other entries right above or below it. */
    private boolean isBelowOpener(int i) {
        int first = i;
        while (first > 0 && page.line(first - 1).isHeadlineLike() && i - first < LIST) {
            first--;
        }
        boolean entries = first < i || isEntry(i + 1);
        return entries && first > 0 && page.line(first - 1).kind() == Line.Kind.OPENER;
    }

    /** «سالم النجار / مكتب الوادي», «الخرطوم: سالم النجار»: a few words with a sign and nothing of the text. */
    private static boolean isSigned(Line line, Set<String> lead) {
        String text = line.text();
        int colon = text.indexOf(':');
        boolean placed = colon > 0 && Vocabulary.CITIES.contains(Words.key(text.substring(0, colon)));
        Set<String> who = placed ? Words.stems(Words.of(text.substring(colon))) : line.stems();
        return line.size() <= HeadlineFilter.LONGEST_BYLINE
                && (placed || text.indexOf('/') > 0)
                && who.stream().noneMatch(lead::contains);
    }
}
