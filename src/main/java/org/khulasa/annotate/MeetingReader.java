package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingNotes.Event;
import org.khulasa.annotate.MeetingWord.Role;
import org.khulasa.annotate.Parties.Party;

/**
 * Reads the meetings of one sentence. A meeting has a word of {@code meetings.txt} and, in the places that grammar gives
 * them, all who took part; whatever the reader cannot parse, denies or expects is none.
 *
 * <p>Past 250 lines because the patterns of one sentence share what they read and would only be apart in name.
 */
final class MeetingReader {
    private static final int BEFORE = 14;
    private static final int ADJECTIVES = 3;

    private final Line line;
    private final int from;
    private final int to;
    private final Parties parties;
    private final OfficeHolders holders;
    private final MeetingSigns signs;
    private final MeetingNotes notes;

    MeetingReader(SentenceReader.Range range, Parties parties, OfficeHolders holders) {
        line = range.line();
        from = range.from();
        to = range.to();
        this.parties = parties;
        this.holders = holders;
        this.signs = new MeetingSigns(line, from, to);
        this.notes = new MeetingNotes(range, signs);
    }

    void read(List<Meeting> meetings) {
        for (int i = from; i < to; i++) {
            if (line.at(i).lexeme().meets()) {
                word(i);
            }
        }
        meetings.addAll(notes.found());
    }

    private void word(int i) {
        String form = line.at(i).form();
        MeetingWord dual = MeetingWord.ofDual(form);
        MeetingWord word = MeetingWord.of(form);
        if (dual != null) {
            dual(i, dual);
        } else if (word != null) {
            switch (word.role()) {
                case VERB -> verb(i, word);
                case LIGHT -> light(i, word);
                case NOUN -> noun(i, word);
                case OWN -> own(i, word);
            }
        }
    }

    /** A party and the item at which it begins. */
    private record Placed(Party party, int start) {}

    /** «لكن بوتين التقى»: the people right before an item, at the beginning of their clause. */
    private @Nullable Placed before(int i) {
        int end = i;
        while (end > from && Grammar.isAuxiliary(line.at(end - 1).form())) {
            end--;
        }
        for (int k = Math.max(from, end - BEFORE); k < end; k++) {
            boolean opens = Grammar.opensClause(line, from, k) || line.at(k - 1).kind() == Item.Kind.COLON;
            Party party = opens ? parties.list(k, "") : null;
            if (party != null && party.end() == end) {
                return new Placed(party, k);
            }
        }
        return null;
    }

    private void verb(int i, MeetingWord verb) {
        Placed before = before(i);
        int next = signs.skip(i + 1);
        if (before != null) {
            Party object = object(next, verb.joins());
            objects(before.party(), object, event(before.start(), i, verb, object));
            return;
        }
        Party subject = parties.list(next, "");
        Party object = subject == null ? object(next, verb.joins()) : object(signs.skip(subject.end()), verb.joins());
        if (subject != null
                && object == null
                && subject.counterpart()
                && verb.joins().contains("")) {
            object = subject;
            subject = null;
        }
        if (object != null) {
            objects(subject == null ? implied(i, object) : subject, object, event(i, i, verb, object));
        } else if (subject != null && verb.isMutual()) {
            together(subject, event(i, i, verb, subject));
        }
    }

    /** «أجرى بوتين محادثات مع أردوغان», «عقد بوتين وأردوغان اجتماعا». */
    private void light(int i, MeetingWord verb) {
        Placed before = before(i);
        int next = signs.skip(i + 1);
        Party subject = before != null ? before.party() : parties.list(next, "");
        int noun = before == null && subject != null ? signs.skip(subject.end()) : next;
        MeetingWord what = MeetingWord.of(line.at(noun).form());
        if (what == null || what.role() != Role.NOUN) {
            return;
        }
        int end = afterAdjectives(noun);
        Meeting.Kind kind = kind(what, noun, end);
        int start = before == null ? i : before.start();
        Party object = object(end, verb.joins());
        if (object != null) {
            objects(
                    subject == null ? implied(i, object) : subject,
                    object,
                    new Event(start, i, object.end(), verb, kind, Rule.MEETING_VERB));
        } else if (subject != null && verb.isMutual() && !isJoin(end)) {
            notes.tell(subject.leaders(), new Event(start, i, end, verb, kind, Rule.MEETING_TOGETHER));
        }
    }

    private boolean isJoin(int i) {
        String form = line.at(i).form();
        return form.equals(MeetingWord.WITH) || form.equals(MeetingWord.BETWEEN);
    }

    /** «بوتين وأردوغان يبحثان». */
    private void dual(int i, MeetingWord verb) {
        Placed before = before(i);
        boolean alone = before != null && verb.isMutual() && object(signs.skip(i + 1), verb.joins()) == null;
        if (before != null && alone) {
            Meeting.Kind kind = isCall(i + 1) ? Meeting.Kind.CALL : verb.kind();
            int end = i + 1;
            if (verb.role() == Role.LIGHT) {
                MeetingWord what = MeetingWord.of(line.at(i + 1).form());
                end = afterAdjectives(i + 1);
                kind = what == null || what.role() != Role.NOUN || isJoin(end) ? null : kind(what, i + 1, end);
            }
            notes.tell(before.party().leaders(), new Event(before.start(), i, end, verb, kind, Rule.MEETING_TOGETHER));
        }
    }

    private void noun(int i, MeetingWord noun) {
        int end = afterAdjectives(i);
        Meeting.Kind kind = kind(noun, i, end);
        int next = signs.skip(end);
        if (line.at(next).form().equals(MeetingWord.BETWEEN)) {
            between(parties.list(next + 1, ""), new Event(i, i, next, noun, kind, Rule.MEETING_BETWEEN));
        } else if (MeetingWord.is("gathers", Words.withoutAnd(line.at(next).form()))) {
            between(gathered(next + 1), new Event(i, i, next, noun, kind, Rule.MEETING_BETWEEN));
        } else if (line.at(next).form().equals(MeetingWord.WITH)) {
            during(i, parties.list(next + 1, ""), new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (kind == Meeting.Kind.CALL) {
            // «الرئيسان بوتين وأردوغان اتفقا خلال اتصال هاتفي على»
            Placed placed = MeetingWord.is("during", line.at(i - 1).form()) ? before(i - 2) : null;
            if (placed != null && line.at(i - 2).form().endsWith("\u0627")) {
                notes.tell(
                        placed.party().leaders(), new Event(placed.start(), i, end, noun, kind, Rule.MEETING_TOGETHER));
            }
        }
    }

    private void between(@Nullable Party party, Event event) {
        if (party != null) {
            boolean planned =
                    signs.has("ahead", Math.max(from, event.word() - 1), event.word()) || notes.isUncertain(from, to);
            if (!signs.has("doubt", from, to)) {
                notes.add(
                        party.leaders(),
                        new Event(event.start(), event.word(), party.end(), event.verb(), event.kind(), event.why()),
                        planned);
            }
        }
    }

    private @Nullable Party gathered(int i) {
        Party first = parties.list(i, "");
        Party other = first == null || !first.isOne()
                ? null
                : object(signs.skip(first.end()), Set.of(MeetingWord.WITH, "\u0628"));
        if (first == null || other == null) {
            return first;
        }
        List<String> all = new ArrayList<>(first.leaders());
        all.addAll(other.leaders());
        return new Party(all, other.end(), false);
    }

    /** «أكد بوتين خلال لقائه الأسد». */
    private void own(int i, MeetingWord noun) {
        Party object = object(signs.skip(i + 1), noun.joins());
        during(i, object, new Event(i, i, i, noun, noun.kind(), Rule.MEETING_VERB));
    }

    /** The subject of a meeting told as a circumstance stands right before its preposition, and right behind a verb. */
    private void during(int i, @Nullable Party object, Event event) {
        int end = i - 1;
        if (object == null || !MeetingWord.is("during", line.at(end).form())) {
            return;
        }
        for (int k = Math.max(from, end - BEFORE); k < end; k++) {
            Verb verb = line.at(k - 1).lexeme().verb();
            boolean opens = Grammar.opensClause(line, from, k) || verb != null && verb.form() == Verb.Form.SINGULAR;
            Party subject = opens ? parties.list(k, "") : null;
            int behind = subject == null ? k : signs.skip(subject.end());
            // «وقال بوتين، خلال لقائه الأسد»
            behind = line.at(behind).kind() == Item.Kind.COMMA ? behind + 1 : behind;
            if (subject != null && subject.isOne() && behind == end) {
                objects(subject, object, new Event(k, i, object.end(), event.verb(), event.kind(), event.why()));
                return;
            }
        }
    }

    private Event event(int start, int i, MeetingWord verb, @Nullable Party last) {
        int end = last == null ? i + 1 : last.end();
        boolean call = signs.has("phone", i, end) || isCall(end);
        return new Event(start, i, end, verb, call ? Meeting.Kind.CALL : verb.kind(), Rule.MEETING_VERB);
    }

    /** Whether «هاتفيا» or «خلال اتصال هاتفي» follows. */
    private boolean isCall(int end) {
        if (signs.has("phone", end, end + 1)) {
            return true;
        }
        MeetingWord noun = MeetingWord.is("during", line.at(end).form())
                ? MeetingWord.of(line.at(end + 1).form())
                : null;
        return noun != null && kind(noun, end + 1, afterAdjectives(end + 1)) == Meeting.Kind.CALL;
    }

    private int afterAdjectives(int noun) {
        int k = noun + 1;
        while (k <= noun + ADJECTIVES
                && (MeetingWord.is("adjective", line.at(k).form()) || signs.has("phone", k, k + 1))) {
            k++;
        }
        return k;
    }

    private Meeting.@Nullable Kind kind(MeetingWord noun, int i, int end) {
        return signs.has("phone", i, end) ? Meeting.Kind.CALL : noun.kind();
    }

    private @Nullable Party object(int i, Set<String> joins) {
        for (String join : joins) {
            boolean word = join.length() > 1;
            boolean fits = !word || line.at(i).form().equals(join);
            Party party = fits ? parties.list(word ? i + 1 : i, word ? "" : join) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** «وصل بوتين إلى أنقرة حيث التقى نظيره التركي»: the only one named before, when both hold the same office. */
    private @Nullable Party implied(int i, Party object) {
        Set<String> named = parties.within(from, i);
        if (!object.counterpart() || !object.isOne() || named.size() != 1) {
            return null;
        }
        for (int k = from; k < i; k++) {
            Item item = line.at(k);
            boolean stranger = item.is(WordList.PERSON_TITLES) && !item.is(WordList.TITLES);
            if (stranger || item.is(WordList.KIN) || item.is(WordList.FORMER)) {
                return null;
            }
        }
        String subject = named.iterator().next();
        Set<org.khulasa.content.Role> shared = EnumSet.noneOf(org.khulasa.content.Role.class);
        shared.addAll(holders.rolesOf(subject));
        shared.retainAll(holders.rolesOf(object.leaders().get(0)));
        return shared.isEmpty() ? null : new Party(List.of(subject), i, false);
    }

    /** The subject met each of the objects; whether these met each other is not said. */
    private void objects(@Nullable Party subject, @Nullable Party object, Event event) {
        if (subject == null || object == null || !subject.isOne() && !object.isOne()) {
            return;
        }
        for (String one : subject.leaders()) {
            for (String other : object.leaders()) {
                notes.tell(List.of(one, other), event);
            }
        }
    }

    private void together(Party subject, Event event) {
        int next = signs.skip(subject.end());
        Item item = line.at(next);
        // What follows may be an object that the program does not know; only a topic follows بحث.
        boolean ends = event.verb().joins().contains("")
                ? !item.isWord() || item.is(WordList.FUNCTION) || item.form().startsWith("\u0644")
                : !item.form().startsWith("\u0628") && !event.verb().joins().contains(item.form());
        if (ends && !item.form().equals(MeetingWord.WITH)) {
            notes.tell(
                    subject.leaders(),
                    new Event(
                            event.start(),
                            event.word(),
                            event.end(),
                            event.verb(),
                            event.kind(),
                            Rule.MEETING_TOGETHER));
        }
    }
}
