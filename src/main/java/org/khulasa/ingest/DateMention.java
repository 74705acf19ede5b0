package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A date in a line of the page, with what the words before it say that it is.
 *
 * @param left how many words of weight the line has beside its dates
 */
record DateMention(int index, Line line, FoundDate date, Role role, int left) {
    enum Role {
        PUBLISHED,
        UPDATED,
        /** The date of something that the text is about: «تاريخ الميلاد: …». */
        FACT,
        /** Nothing is said. */
        PLAIN
    }

    /** A line with more words beside its dates says something else. */
    private static final int FEW = 4;

    private static final int LABEL = 4;

    /** «رقم», before the number of a decree. */
    private static final String NUMBER = Words.key("\u0631\u0642\u0645");
    /** «بتاريخ», which may go on with the line above. */
    private static final String OF_DATE = Words.key("\u0628\u062A\u0627\u0631\u064A\u062E");

    private static final String DATE_OF = Words.key("\u062A\u0627\u0631\u064A\u062E");

    /** The dates of a line; a label may stand alone on the line above. */
    static List<DateMention> of(Page page, int index) {
        Line line = page.line(index);
        List<FoundDate> dates = DateFinder.find(line.text());
        if (dates.isEmpty()) {
            return List.of();
        }
        List<DateMention> mentions = new ArrayList<>();
        int left = DateLeftover.words(line.text()).size();
        int at = 0;
        for (FoundDate date : dates) {
            List<String> before = Words.of(line.text().substring(Math.min(at, date.start()), date.start()));
            boolean alone = at == 0 && before.isEmpty() && index > 0 && left == 0;
            boolean act = at == 0 && index > 0 && before.equals(List.of(OF_DATE)) && isAct(page.line(index - 1));
            Role role = act ? Role.FACT : alone ? roleAbove(page.line(index - 1)) : role(before);
            mentions.add(new DateMention(index, line, date, role, left));
            at = date.end();
        }
        return mentions;
    }

    /** «بموجب المرسوم رقم 12 لعام 2020», broken before its date: the day is that of the decree. */
    private static boolean isAct(Line above) {
        return DateFinder.hasDigit(above.text())
                && !above.isSentence()
                && above.words().stream().anyMatch(word -> word.startsWith(NUMBER));
    }

    private static Role roleAbove(Line above) {
        boolean label = above.size() <= LABEL && !DateFinder.hasDigit(above.text());
        return label ? role(above.words()) : Role.PLAIN;
    }

    private static Role role(List<String> before) {
        if (Vocabulary.UPDATED.isIn(before)) {
            return Role.UPDATED;
        }
        if (Vocabulary.PUBLISHED.isIn(before)) {
            return Role.PUBLISHED;
        }
        int last = before.lastIndexOf(DATE_OF);
        return last >= 0 && last < before.size() - 1 ? Role.FACT : Role.PLAIN;
    }

    /** Whether the line is about its date, not one that mentions a date. */
    boolean isStamp() {
        return left <= FEW && line.kind() != Line.Kind.OPENER;
    }

    boolean mayBePublication() {
        return role == Role.PUBLISHED || role == Role.PLAIN;
    }

    boolean is(Role other) {
        return role == other;
    }

    /** The words of the raw text. */
    String text() {
        return line.text().substring(date.start(), date.end());
    }
}
