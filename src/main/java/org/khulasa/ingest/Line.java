package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
        /** Says that a block ends which is not the article's. */
        CLOSER,
        CREDIT,
        /** The place of an advertisement, which parts nothing. */
        AD,
        DATE,
        SIGNS,
        FOREIGN
    }

    private static final int LONGEST_AGE = 4;

    private static final String CLOSING = "\u00BB\"'\u201D\u201C\u2019)]\u203A ";
    private static final String MARKS = "*->\u2022\u2013\u2014\u25CF\u25AA\u00B7\u25A0\u25BA\u2B24\u2705\u25C6";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[0-9\u0660-\u0669]{1,2}\\s?[-.)\u2013\u0640](?![0-9\u0660-\u0669])"
                    + "|[\u0633\u062C]\\s?[:/-]|[\u0623\u0627\u0628\u062C\u062F\u0647]\\s?[-)\u0640](?=\\s)"
                    + "|(?:\u0623\u0648\u0644\u0627|\u062B\u0627\u0646\u064A\u0627|\u062B\u0627\u0644\u062B\u0627|\u0631\u0627\u0628\u0639\u0627|\u062E\u0627\u0645\u0633\u0627)\u064B?\\s?[:\u060C-]"
                    + "|\u0627\u0644(?:\u0623\u0648\u0644|\u062B\u0627\u0646\u064A|\u062B\u0627\u0644\u062B|\u0631\u0627\u0628\u0639|\u062E\u0627\u0645\u0633)\\s?[:\u2013-])");
    private static final String REPORTER = "\u0645\u0631\u0627\u0633\u0644";
    private static final char WAW = '\u0648';
    private static final char FA = '\u0641';
    private static final char ASK = '\u061F';
    /** A shorter word is one with the letter for its own, or a name. */
    private static final int JOINED = 4;

    /** Of an agency, with its brackets, in characters. */
    private static final int SIGNATURE = 30;

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

    /** Ends like a sentence; a teaser that ends in dots does not. An agency may sign in brackets behind the full stop. */
    boolean isSentence() {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        boolean signed = open > 0 && text.length() - open <= SIGNATURE && stops(open);
        int end = signed ? open : text.length();
        return stops(end) && !isCut(text.substring(0, end).stripTrailing());
    }

    private boolean stops(int length) {
        int end = length;
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Ends in three dots: the beginning of a text that stands elsewhere. Two dots are some authors' full stop. */
    boolean isCut() {
        return isCut(text);
    }

    private static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("\u2026") || text.endsWith("\u2026.");
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

    /** «فما الذي …؟», «وهل …؟», or two questions: no headline asks so. */
    boolean isAskedByAuthor() {
        String first = words.get(0);
        boolean joined = first.length() > 2
                && (first.charAt(0) == WAW || first.charAt(0) == FA)
                && Vocabulary.ASKING.contains(first.substring(1));
        return joined || text.indexOf(ASK) >= 0 && text.indexOf(ASK) < text.lastIndexOf(ASK);
    }

    /** «منذ ساعتين», and nothing else. */
    boolean isAge() {
        return kind != Kind.TEXT && !words.isEmpty() && size() <= LONGEST_AGE && Vocabulary.AGES.contains(words.get(0));
    }

    /** Ends in a colon; some set a full stop behind it. */
    boolean introduces() {
        return text.endsWith(":") || text.endsWith(":.");
    }

    /** Begins with a verb of reporting, the conjunction before it left out. */
    boolean reports() {
        return !words.isEmpty() && (Vocabulary.VERBS.startOf(words) != null || conjoins(words));
    }

    /** «وأفاد مراسل …»: so agencies open a report below its standfirst. */
    boolean citesReporter() {
        return size() > 1 && words.get(1).startsWith(REPORTER) && reports();
    }

    /** Begins in a way in which no report does, so that it goes on with one: «وأضاف», «من جهته», «غير أن». */
    boolean continues() {
        return isSentence() ? continues(words) : !words.isEmpty() && (isConnected(words) || conjoins(words));
    }

    /** The same of the words of a sentence. */
    static boolean continues(List<String> words) {
        return !words.isEmpty() && (isConnected(words) || conjoins(words) || joins(words));
    }

    private static boolean isConnected(List<String> words) {
        return Vocabulary.CONNECTIVES.startOf(words) != null;
    }

    /** Begins with «و» for a conjunction; reports do not, and few words have the letter for their own. */
    private static boolean joins(List<String> words) {
        String first = words.get(0);
        return first.length() >= JOINED && first.charAt(0) == WAW && !Vocabulary.WAW_WORDS.contains(first);
    }

    /** A conjunction written together with a verb of reporting. */
    private static boolean conjoins(List<String> words) {
        String first = words.get(0);
        if (first.length() < 3 || first.charAt(0) != WAW && first.charAt(0) != FA) {
            return false;
        }
        List<String> bare = new ArrayList<>(words.subList(0, Math.min(3, words.size())));
        bare.set(0, first.substring(1));
        return Vocabulary.VERBS.startOf(bare) != null;
    }

    /** Begins with the sign or the number of a list entry, or the sign of a turn in an interview. */
    boolean isMarked() {
        return (size() > 1 || isSentence()) && (MARKS.indexOf(text.charAt(0)) >= 0 || isNumbered());
    }

    /** «1- …», «٢) …», «أ- …», «أولا: …», «الأول – …». */
    boolean isNumbered() {
        return NUMBER.matcher(text).lookingAt();
    }

    /** Words in square brackets: what is heard or seen, in a transcript. */
    boolean isAside() {
        return text.length() > 2 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
    }

    boolean hasFigure() {
        return words.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /** Mostly figures, as rows of tables and stamps of dates are. */
    boolean isFigures() {
        long figures =
                words.stream().filter(w -> Character.isDigit(w.charAt(0))).count();
        return figures >= 2 && figures * 5 >= words.size() * 2L;
    }

    /** Some words, no end: headlines of other stories look so, and titles. */
    boolean isHeadlineLike() {
        return kind == Kind.TEXT && size() >= 3 && size() <= 30 && (!isSentence() || isQuestion());
    }
}
