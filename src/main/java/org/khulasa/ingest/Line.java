package org.khulasa.ingest;

import java.util.List;
import java.util.Set;

/**
 * A line that is not blank, with what can be seen of it without its neighbours.
 *
 * @param number of the raw line, from 1
 * @param afterGap a blank line stands before it
 * @param raw as it stands in the seed
 * @param text cleaned for display
 * @param words folded, for comparison
 * @param key the words in one string
 * @param stems what it is about
 * @param kind what it must be by itself, or {@link Kind#TEXT}
 * @param reason for the kind, empty for text
 * @param talk how strongly it speaks to a visitor of a site
 */
record Line(
        int number,
        boolean afterGap,
        String raw,
        String text,
        List<String> words,
        String key,
        Set<String> stems,
        Kind kind,
        String reason,
        int talk) {
    /** What a line is by its own looks. */
    enum Kind {
        TEXT,
        FURNITURE,
        OPENER,
        CREDIT,
        DATE,
        SIGNS,
        FOREIGN
    }

    private static final String CLOSING = "\u00BB\"'\u201D\u201C\u2019)]\u203A ";
    private static final String STOPS = ".!\u061F?\u06D4";

    int size() {
        return words.size();
    }

    /** The same line, known to stand on the other pages of its site too. */
    Line ofTemplate() {
        return new Line(
                number,
                afterGap,
                raw,
                text,
                words,
                key,
                stems,
                Kind.FURNITURE,
                "stands in other reports of the same site too",
                talk);
    }

    /** Ends like a sentence; a teaser that ends in dots does not. */
    boolean isSentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0 && !isCut();
    }

    /** Ends in dots: the beginning of a text that stands elsewhere. */
    boolean isCut() {
        return text.endsWith("...") || text.endsWith("\u2026") || text.endsWith("..");
    }

    boolean hasComma() {
        return text.indexOf('\u060C') >= 0;
    }

    /** Speaks to a visitor about comments, accounts and rules; what somebody is reported to have said about these does not. */
    boolean isSiteTalk() {
        return talk >= 3 && talk * 8 >= size() && !reports();
    }

    boolean isQuestion() {
        return text.endsWith("\u061F") || text.endsWith("?");
    }

    boolean introduces() {
        return text.endsWith(":");
    }

    /** Begins with a verb of reporting, the conjunction before it left out. */
    boolean reports() {
        if (words.isEmpty()) {
            return false;
        }
        if (Vocabulary.VERBS.startOf(words) != null) {
            return true;
        }
        String first = words.get(0);
        if (first.length() < 3 || first.charAt(0) != '\u0648' && first.charAt(0) != '\u0641') {
            return false;
        }
        List<String> bare = new java.util.ArrayList<>(words.subList(0, Math.min(3, words.size())));
        bare.set(0, first.substring(1));
        return Vocabulary.VERBS.startOf(bare) != null;
    }

    /** Begins with the sign of a list entry or of a turn in an interview. */
    boolean isMarked() {
        return !text.isEmpty()
                && "*-\u2022\u2013\u2014\u25CF\u25AA\u00B7\u25A0".indexOf(text.charAt(0)) >= 0
                && size() > 1;
    }

    /** Some words, no end: headlines of other stories look so, and titles. */
    boolean isHeadlineLike() {
        return kind == Kind.TEXT && size() >= 3 && size() <= 30 && (!isSentence() || isQuestion());
    }
}
