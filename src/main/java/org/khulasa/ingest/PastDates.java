package org.khulasa.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.ingest.DateToken.Type;
import org.khulasa.ingest.DateTokens.Name;

/**
 * Finds the latest day of which a text says that it is past: nothing that reports it can have been published before. Certain
 * or nothing: a verb of what happened must stand a few words before the date, in one clause with it, and no word of the
 * sentence may speak of plans, terms or spans.
 */
final class PastDates {
    /** Words between the verb and the date. */
    private static final int NEAR = 7;

    private static final int BEHIND = 6;
    private static final int SENTENCE = 60;
    /** Older days are true bounds and say nothing: news sites do not go back so far. */
    private static final int EARLIEST = 2000;

    private static final String STOPS = ".!\u061F?\u061B;:";
    /** Letters before a word that are not part of it: «و», «ف», «ب», «ل», «ك». */
    private static final String PROCLITICS = "\u0648\u0641\u0628\u0644\u0643";

    private final DateTokens tokens;
    private final String line;
    private final List<FoundDate> dates;
    /** The token that ends the past date before, -1 when the one before was not past. */
    private int lastPast = -1;

    private PastDates(String line) {
        this.line = line;
        tokens = new DateTokens(DateToken.of(line));
        dates = DateFinder.find(tokens);
    }

    /** @param start offset in the line of the words that say it */
    record Past(LocalDate day, int start, int end) {
        String in(String line) {
            return line.substring(start, end);
        }
    }

    /** The latest of a line, null when there is none. */
    static @Nullable Past latest(String line) {
        return DateFinder.hasDigit(line) ? new PastDates(line).latest() : null;
    }

    private @Nullable Past latest() {
        Past best = null;
        lastPast = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.year(i) >= EARLIEST && tokens.year(i) < 2100) {
                Past past = at(i);
                lastPast = past == null ? -1 : i;
                if (past != null && (best == null || past.day.isAfter(best.day))) {
                    best = past;
                }
            }
        }
        return best;
    }

    /** The day that the year at this token belongs to, if it is past. */
    private @Nullable Past at(int year) {
        DateToken token = tokens.get(year);
        for (FoundDate date : dates) {
            if (date.start() <= token.start() && date.end() >= token.end()) {
                LocalDate day = date.isUsable() ? date.date() : null;
                return day != null && isPast(first(date), year) ? new Past(day, date.start(), date.end()) : null;
            }
        }
        int at = monthBefore(year);
        Name month = tokens.month(at);
        if (month != null) {
            return month.number() <= 12 && !isDayBefore(at)
                    ? past(LocalDate.of(tokens.year(year), month.number(), 1), at, year)
                    : null;
        }
        return tokens.isWord(year - 1, Vocabulary.YEAR_WORDS)
                ? past(LocalDate.of(tokens.year(year), 1, 1), year - 1, year)
                : null;
    }

    private @Nullable Past past(LocalDate day, int first, int last) {
        return isPast(first, last)
                ? new Past(day, tokens.get(first).start(), tokens.get(last).end())
                : null;
    }

    private int first(FoundDate date) {
        int first = 0;
        while (tokens.get(first).start() < date.start()) {
            first++;
        }
        return first;
    }

    /** The first token of the month before the year, its other name included; -1 when there is none. */
    private int monthBefore(int year) {
        int found = -1;
        for (int i = year - 1; i >= Math.max(0, year - 7); i--) {
            Name month = tokens.month(i);
            if (month != null && tokens.join(month.end(), 3) == year) {
                found = i;
            }
        }
        return found;
    }

    private boolean isDayBefore(int month) {
        for (int i = month - 1; i >= Math.max(0, month - 2); i--) {
            if (tokens.get(i).type() == Type.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(int first, int last) {
        if (Vocabulary.TODAY.containsKey(word(first - 1))) {
            return true;
        }
        return (happened(first) || follows(first)) && !mentionsPlans(first, last);
    }

    /** Whether a verb of what happened stands before the date, and nothing between that takes the date away from it. */
    private boolean happened(int first) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
            DateToken token = tokens.get(i);
            if (token.isSign(STOPS)) {
                return false;
            }
            if (token.type() != Type.WORD) {
                continue;
            }
            String word = token.text();
            if (Vocabulary.PAST.contains(word) || Vocabulary.PAST.contains(bare(word, "\u0648\u0641"))) {
                return !Vocabulary.CLAUSES.contains(word(i - 1)); // «أن تمت»
            }
            if (Vocabulary.CLAUSES.contains(word) || isImperfect(i)) {
                return false;
            }
        }
        return false;
    }

    /** «تمت في سبتمبر 2018، ثم في أكتوبر 2019». */
    private boolean follows(int first) {
        boolean then = false;
        for (int i = first - 1; lastPast >= 0 && i > lastPast; i--) {
            then |= Vocabulary.THEN.contains(word(i));
            if (isStop(i) || first - lastPast > 5) {
                return false;
            }
        }
        return then;
    }

    /** Verbs of the present begin with a yeh; so do the names of some months. */
    private boolean isImperfect(int i) {
        String word = bare(word(i), "\u0648\u0641");
        return word.length() > 2
                && word.charAt(0) == '\u064A'
                && !Vocabulary.NO_VERBS.contains(word)
                && tokens.month(i) == null;
    }

    private boolean mentionsPlans(int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - SENTENCE) && !isStop(i); i--) {
            if (isPlan(word(i))) {
                return true;
            }
        }
        for (int i = last + 1; i < Math.min(tokens.size(), last + BEHIND) && !endsClause(i); i++) {
            if (isPlan(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int i) {
        return isStop(i) || tokens.isSign(i, "\u060C,");
    }

    private boolean isStop(int i) {
        return tokens.isSign(i, STOPS);
    }

    private static boolean isPlan(String word) {
        String bare = word;
        for (int n = 0; n < 3; n++) {
            if (Vocabulary.FUTURE.contains(bare) || isFutureVerb(bare)) {
                return true;
            }
            bare = bare.startsWith("\u0627\u0644") ? bare.substring(2) : bare(bare, PROCLITICS);
        }
        return Vocabulary.FUTURE.contains(bare);
    }

    /** «سيعقد», «ستبدأ»: a seen before the letter of the present. */
    private static boolean isFutureVerb(String word) {
        return word.length() >= 5
                && word.charAt(0) == '\u0633'
                && "\u064A\u062A\u0646".indexOf(word.charAt(1)) >= 0
                && !Vocabulary.NO_VERBS.contains(word);
    }

    private static String bare(String word, String letters) {
        return word.length() > 3 && letters.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** Empty when it is none. */
    private String word(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).type() == Type.WORD
                ? tokens.get(i).text()
                : "";
    }

    /** Days since the text was written, of a full date behind «اليوم» or «أمس» in plain words; null when it says none. */
    static @Nullable Said saidOf(String lead) {
        if (!DateFinder.hasDigit(lead)) {
            return null;
        }
        PastDates reader = new PastDates(lead);
        for (FoundDate date : reader.dates) {
            int first = reader.first(date);
            Integer days = Vocabulary.TODAY.get(reader.word(first - 1));
            boolean anniversary = Vocabulary.SAME.contains(reader.word(first - 2));
            if (days != null && date.date() != null && date.isUsable() && date.checked() && !anniversary) {
                return reader.isQuoted(date.start()) ? null : new Said(days, date);
            }
        }
        return null;
    }

    record Said(int daysAgo, FoundDate date) {}

    private boolean isQuoted(int at) {
        int depth = 0;
        int straight = 0;
        for (int i = 0; i < at; i++) {
            char c = line.charAt(i);
            depth += c == '\u00AB' || c == '\u201C' ? 1 : c == '\u00BB' || c == '\u201D' ? -1 : 0;
            straight += c == '"' ? 1 : 0;
        }
        return depth != 0 || straight % 2 != 0;
    }
}
