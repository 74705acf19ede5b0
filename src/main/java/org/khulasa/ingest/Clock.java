package org.khulasa.ingest;

/**
 * Tells the clock of a page without a headline: a date in its first lines, among the furniture of the page or beside another time.
 * Only the day of the week that the text says speaks against it.
 */
final class Clock {
    /** A time, alone or with a word. */
    private static final int TIME = 4;
    /** Words of the name of a house. */
    private static final int NAME = 3;

    private final Page page;
    private final Run body;

    Clock(Page page, Run body) {
        this.page = page;
        this.body = body;
    }

    boolean is(int i) {
        if (page.is(i, Label.DATELINE) || !isAmongFurniture(i)) {
            return false;
        }
        Line lead = page.line(body.start());
        PastDates.Said said = PastDates.saidOf(lead.text());
        return DateMention.of(page, i).stream()
                .filter(mention -> mention.date().isUsable())
                .noneMatch(mention -> DateSearch.agrees(lead, said, mention.date()));
    }

    private boolean isAmongFurniture(int date) {
        String text = page.line(date).text();
        boolean timed = text.indexOf(':') > 0;
        for (int i = 0; i < body.start(); i++) {
            Line line = page.line(i);
            boolean furniture =
                    switch (line.kind()) {
                        case FURNITURE, OPENER, FOREIGN -> true;
                        case DATE -> i != date && timed && line.text().indexOf(':') > 0 && line.size() <= TIME;
                        case TEXT -> page.label(i) != Label.BYLINE
                                && (i < date ? !isSource(line) : i > date && NoHeadline.is(line));
                        default -> false;
                    };
            if (furniture) {
                return true;
            }
        }
        return text.indexOf('@') >= 0; // as machines stamp when they fetched it
    }

    /** The first paragraph names it, as reports name their agency. */
    private boolean isSource(Line line) {
        return line.size() <= NAME && page.line(body.start()).key().contains(line.key());
    }
}
