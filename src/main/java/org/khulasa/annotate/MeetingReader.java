package org.khulasa.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingNotes.Event;
import org.khulasa.annotate.MeetingWord.Role;
import org.khulasa.annotate.Parties.Party;

/**
 * Reads the meetings of one sentence. A meeting has a word of {@code meetings.txt} and, in the places that grammar gives
 * them, all who took part; whatever the reader cannot parse, denies or expects is none.
 */
final class MeetingReader {
    private final Line line;
    private final int from;
    private final int to;
    private final Parties parties;
    private final Companions companions;
    private final MeetingSigns signs;
    private final MeetingNotes notes;
    private final MeetingNouns nouns;

    MeetingReader(SentenceReader.Range range, Parties parties, OfficeHolders holders) {
        line = range.line();
        from = range.from();
        to = range.to();
        this.parties = parties;
        this.signs = new MeetingSigns(line, from, to);
        this.notes = new MeetingNotes(range, signs);
        Hosts hosts = new Hosts(signs, parties);
        this.companions = new Companions(signs, parties, holders, hosts);
        this.nouns = new MeetingNouns(signs, parties, companions, hosts, notes);
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
                case NOUN -> nouns.noun(i, word);
                case OWN -> nouns.own(i, word);
            }
        }
    }

    private void verb(int i, MeetingWord verb) {
        MeetingSubject before = MeetingSubject.before(line, from, i, parties);
        int next = signs.skip(i + 1);
        if (before != null) {
            Party object = companions.object(next, verb.joins());
            object = object == null ? companions.behindTopic(next, verb) : object;
            // «لافروف بحث ونظيره التركي الملف»
            Party with = object == null && verb.isMutual() ? parties.list(i + 1, "\u0648") : null;
            object = with != null && with.counterpart() ? with : object;
            notes.each(before.party(), object, event(before.start(), i, verb, object));
            return;
        }
        Party subject = parties.list(next, "");
        Party object = subject == null
                ? companions.object(next, verb.joins())
                : companions.object(next, subject, verb.joins());
        if (subject != null && object == null && subject.isOne()) {
            object = companions.behindTopic(companions.behind(next, subject), verb);
        }
        if (subject != null
                && object == null
                && verb.joins().contains("")
                && (subject.counterpart() || companions.isObject(i, subject))) {
            object = subject;
            subject = null;
        }
        if (object != null) {
            notes.each(subject == null ? companions.implied(i, object) : subject, object, event(i, i, verb, object));
        } else if (subject != null && verb.isMutual()) {
            together(subject, event(i, i, verb, subject));
        }
    }

    /** «أجرى بوتين محادثات مع أردوغان», «عقد بوتين وأردوغان اجتماعا». */
    private void light(int i, MeetingWord verb) {
        MeetingSubject before = MeetingSubject.before(line, from, i, parties);
        int next = signs.skip(i + 1);
        Party subject = before != null ? before.party() : parties.list(next, "");
        int noun = before == null && subject != null ? companions.behind(next, subject) : next;
        MeetingWord what = MeetingWord.of(line.at(noun).form());
        if (what == null || what.role() != Role.NOUN) {
            int first = before == null ? i : before.start();
            withBefore(subject, noun, new Event(first, i, noun, verb, null, Rule.MEETING_VERB));
            return;
        }
        int end = signs.afterAdjectives(noun);
        // «تلقى اتصالا من»: who receives or makes one telephones.
        boolean call =
                what.kind() == null && MeetingWord.is("contact", line.at(noun).form());
        Meeting.Kind kind = call ? Meeting.Kind.CALL : signs.kind(what, noun, end);
        int start = before == null ? i : before.start();
        Party object = companions.object(end, verb.joins());
        object = object == null ? companions.object(signs.skip(end), verb.joins()) : object;
        if (object != null) {
            notes.each(
                    subject == null ? companions.impliedOrChained(i, object) : subject,
                    object,
                    new Event(start, i, object.end(), verb, kind, Rule.MEETING_VERB));
        } else if (subject != null && verb.isMutual() && !isJoin(end)) {
            notes.tell(subject.leaders(), new Event(start, i, end, verb, kind, Rule.MEETING_TOGETHER));
        }
    }

    /** «عقد بوتين مع أردوغان، أمس، جلسة مباحثات»: the other stands before the noun. */
    private void withBefore(@Nullable Party subject, int other, Event verb) {
        Party object =
                subject == null ? null : companions.object(other, verb.verb().joins());
        int noun = object == null ? other : companions.behind(other, object);
        MeetingWord what = object == null ? null : MeetingWord.of(line.at(noun).form());
        if (what != null && what.role() == Role.NOUN) {
            int end = signs.afterAdjectives(noun);
            Meeting.Kind kind = signs.kind(what, noun, end);
            notes.each(
                    subject, object, new Event(verb.start(), verb.word(), end, verb.verb(), kind, Rule.MEETING_VERB));
        }
    }

    private boolean isJoin(int i) {
        String form = line.at(i).form();
        return form.equals(MeetingWord.WITH) || form.equals(MeetingWord.BETWEEN);
    }

    /** «بوتين وأردوغان يبحثان». */
    private void dual(int i, MeetingWord verb) {
        MeetingSubject before = MeetingSubject.before(line, from, i, parties);
        boolean alone = before != null && verb.isMutual() && companions.object(signs.skip(i + 1), verb.joins()) == null;
        if (before != null && alone) {
            Meeting.Kind kind = signs.isCall(i + 1) ? Meeting.Kind.CALL : verb.kind();
            int end = i + 1;
            if (verb.role() == Role.LIGHT) {
                MeetingWord what = MeetingWord.of(line.at(i + 1).form());
                end = signs.afterAdjectives(i + 1);
                kind = what == null || what.role() != Role.NOUN || isJoin(end) ? null : signs.kind(what, i + 1, end);
            }
            notes.tell(before.party().leaders(), new Event(before.start(), i, end, verb, kind, Rule.MEETING_TOGETHER));
        }
    }

    private Event event(int start, int i, MeetingWord verb, @Nullable Party last) {
        int end = last == null ? i + 1 : last.end();
        boolean call = signs.has("phone", i, end) || signs.isCall(end);
        return new Event(start, i, end, verb, call ? Meeting.Kind.CALL : verb.kind(), Rule.MEETING_VERB);
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
