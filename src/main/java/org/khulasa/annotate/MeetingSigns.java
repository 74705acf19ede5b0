package org.khulasa.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Location;
import org.khulasa.gazetteer.Hit;

/** What stands around the words of a meeting in one sentence: times, places, doubts and plans. */
record MeetingSigns(Line line, int from, int to) {
    private static final int ADJECTIVES = 3;
    private static final String BY = "\u0639\u0628\u0631"; // عبر
    private static final List<String> IN = List.of("\u0641\u064A", "\u0628"); // في ب

    /** Behind times and places from an item; the item itself when there are none. */
    int skip(int i) {
        int k = i;
        while (k < to) {
            int next = step(k);
            if (next == k) {
                boolean comma = line.at(k).kind() == Item.Kind.COMMA;
                if (comma && (k > i && line.at(k + 1).isWord() || step(k + 1) > k + 1)) {
                    next = k + 1;
                } else {
                    next = bracketed(k);
                }
                if (next == k) {
                    return k;
                }
            }
            k = next;
        }
        return k;
    }

    /** Behind a day in brackets, «اليوم (الأربعاء)»; the item itself when there is none. */
    private int bracketed(int k) {
        boolean day =
                line.isBracket(k, '(') && MeetingWord.is("day", line.at(k + 1).form()) && line.isBracket(k + 2, ')');
        return day ? k + 3 : k;
    }

    private int step(int k) {
        Item item = line.at(k);
        if (!item.isWord() || line.name(k) != null) {
            return k;
        }
        if (MeetingWord.is("between", item.form()) || item.form().chars().allMatch(Character::isDigit)) {
            return k + 1;
        }
        if (item.form().equals(IN.get(0))) {
            int n = k + 1;
            while (line.at(n).isWord() && MeetingWord.is("between", line.at(n).form())) {
                n++;
            }
            Hit place = place(n);
            return place != null ? after(place, n) : n > k + 1 ? n : k;
        }
        Hit place = place(k);
        boolean glued = place != null && place.hasParticle() && item.form().startsWith(IN.get(1));
        return place != null && glued ? after(place, k) : k;
    }

    private int after(Hit hit, int i) {
        int k = i;
        while (k < to && line.at(k).start() < hit.end()) {
            k++;
        }
        return k;
    }

    private @Nullable Hit place(int i) {
        for (Hit hit : line.passage.found().names()) {
            if (line.at(i).isWord()
                    && hit.wordStart() == line.at(i).start()
                    && hit.entry().places().size() == 1
                    && hit.entry().leaders().isEmpty()) {
                return hit;
            }
        }
        return null;
    }

    /** The one place where something between two items happened; null when none or more than one is named. */
    @Nullable
    String placeWithin(int start, int end) {
        String found = null;
        for (int k = start; k < end; k++) {
            int n = step(k);
            if (n == k || MeetingWord.is("between", line.at(k).form())) {
                continue;
            }
            for (int p = k; p < n; p++) {
                Hit hit = place(p);
                Location place = hit == null ? null : hit.entry().places().get(0);
                if (place != null && found != null && !found.equals(place.id())) {
                    return null;
                }
                found = place == null ? found : place.id();
            }
        }
        return found;
    }

    /** Whether a word of a list stands between two items. */
    boolean has(String list, int start, int end) {
        for (int k = start; k < end; k++) {
            String form = line.at(k).form();
            if (line.at(k).isWord()
                    && line.name(k) == null
                    && (MeetingWord.is(list, form) || MeetingWord.is(list, Words.withoutAnd(form)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb between two items is in the future. */
    boolean isFuture(int start, int end) {
        for (int k = start; k < end; k++) {
            String form = Words.withoutAnd(line.at(k).form());
            boolean future = form.length() > 3 && form.charAt(0) == '\u0633';
            MeetingWord word = future ? MeetingWord.of(form) : null;
            if (word != null && word.tense() == MeetingWord.Tense.FUTURE
                    || future && Verbs.of(form.substring(1)) != null && line.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether «هاتفيا» or «خلال اتصال هاتفي» follows. */
    boolean isCall(int end) {
        if (has("phone", end, end + 1) || line.at(end).form().equals(BY) && has("phone", end + 1, end + 2)) {
            return true;
        }
        MeetingWord noun = MeetingWord.is("during", line.at(end).form())
                ? MeetingWord.of(line.at(end + 1).form())
                : null;
        return noun != null && kind(noun, end + 1, afterAdjectives(end + 1)) == Meeting.Kind.CALL;
    }

    int afterAdjectives(int noun) {
        int k = noun + 1;
        while (k <= noun + ADJECTIVES
                && (MeetingWord.is("adjective", line.at(k).form())
                        || has("phone", k, k + 1)
                        || has("press", k, k + 1))) {
            k++;
        }
        return k;
    }

    Meeting.@Nullable Kind kind(MeetingWord noun, int i, int end) {
        if (has("phone", i, end)) {
            return Meeting.Kind.CALL;
        }
        // Who give a press conference together have met.
        return noun.kind() == null && has("press", i, end) ? Meeting.Kind.MEETING : noun.kind();
    }
}
