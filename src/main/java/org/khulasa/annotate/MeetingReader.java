package org.khulasa.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingNotes.Event;
import org.khulasa.annotate.MeetingWord.Role;
import org.khulasa.annotate.Parties.Party;

/**
 * Reads the meetings of one sentence. A meeting has a word of {@code meetings.txt} and, in the places that grammar gives
 * them, all who took part; whatever the reader cannot parse, denies or expects is none.
 */
final class MeetingReader {
    private static final String CALLED = "\u0628"; // ب
    private static final Set<String> RELATIVE =
            Set.of("\u0627\u0644\u0630\u064A", "\u0627\u0644\u062A\u064A"); // الذي التي

    private final Line line;
    private final int from;
    private final int to;
    private final Parties parties;
    private final Companions companions;
    private final MeetingSigns signs;
    private final MeetingNotes notes;
    private final Hosts hosts;

    MeetingReader(SentenceReader.Range range, Parties parties, OfficeHolders holders) {
        line = range.line();
        from = range.from();
        to = range.to();
        this.parties = parties;
        this.signs = new MeetingSigns(line, from, to);
        this.notes = new MeetingNotes(range, signs);
        this.hosts = new Hosts(signs, parties);
        this.companions = new Companions(signs, parties, holders, hosts);
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

    private void verb(int i, MeetingWord verb) {
        MeetingSubject before = MeetingSubject.before(line, from, i, parties);
        int next = signs.skip(i + 1);
        if (before != null) {
            Party object = companions.object(next, verb.joins());
            object = object == null ? companions.behindTopic(next, verb) : object;
            // «لافروف بحث ونظيره التركي الملف»
            Party with = object == null && verb.isMutual() ? parties.list(i + 1, "\u0648") : null;
            object = with != null && with.counterpart() ? with : object;
            objects(before.party(), object, event(before.start(), i, verb, object));
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
            objects(subject == null ? companions.implied(i, object) : subject, object, event(i, i, verb, object));
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
            objects(
                    subject == null ? companions.implied(i, object) : subject,
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

    private void noun(int i, MeetingWord noun) {
        int end = signs.afterAdjectives(i);
        Meeting.Kind kind = signs.kind(noun, i, end);
        int next = signs.skip(end);
        String gathers = Words.withoutAnd(line.at(next).form());
        if (RELATIVE.contains(gathers)) {
            // «اللقاء الذي جمع بوتين وماكرون»
            next++;
            gathers = line.at(next).form();
        }
        if (line.at(next).form().equals(MeetingWord.BETWEEN)) {
            // «اتصال بين أوباما وكاميرون»
            boolean call = kind == null && MeetingWord.is("contact", line.at(i).form());
            Meeting.Kind between = call ? Meeting.Kind.CALL : kind;
            between(companions.between(next + 1), new Event(i, i, next, noun, between, Rule.MEETING_BETWEEN));
        } else if (MeetingWord.is("gathers", gathers)) {
            between(companions.gathered(next + 1), new Event(i, i, next, noun, kind, Rule.MEETING_BETWEEN));
        } else if (MeetingWord.is("gathers-him", gathers)) {
            Party other = companions.object(signs.skip(next + 1), Set.of(MeetingWord.WITH, "\u0628"));
            during(i, other, new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (line.at(next).form().equals(MeetingWord.WITH)) {
            during(i, parties.list(next + 1, ""), new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (kind == Meeting.Kind.CALL && parties.list(next, CALLED) != null) {
            // «في اتصال هاتفي بنظيره التركي»
            during(i, parties.list(next, CALLED), new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (MeetingWord.is("during", line.at(i - 1).form()) && kind != null && end == i + 1) {
            Party host = parties.list(end, "");
            int with = host == null ? next : companions.behind(end, host);
            if (host != null && line.at(with).form().equals(MeetingWord.WITH)) {
                between(
                        Companions.with(host, parties.list(with + 1, "")),
                        new Event(i, i, with, noun, kind, Rule.MEETING_BETWEEN));
            } else {
                agreed(i, end, noun, kind);
            }
        } else {
            agreed(i, end, noun, kind);
        }
    }

    /** «الرئيسان بوتين وأردوغان اتفقا خلال اتصال هاتفي على». */
    private void agreed(int i, int end, MeetingWord noun, Meeting.@Nullable Kind kind) {
        boolean call = kind == Meeting.Kind.CALL
                && MeetingWord.is("during", line.at(i - 1).form());
        MeetingSubject placed = call ? MeetingSubject.before(line, from, i - 2, parties) : null;
        if (placed != null && line.at(i - 2).form().endsWith("\u0627")) {
            notes.tell(placed.party().leaders(), new Event(placed.start(), i, end, noun, kind, Rule.MEETING_TOGETHER));
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

    /** «أكد بوتين خلال لقائه الأسد». */
    private void own(int i, MeetingWord noun) {
        Party object = companions.object(signs.skip(signs.afterAdjectives(i)), noun.joins());
        Event event = new Event(i, i, i, noun, noun.kind(), Rule.MEETING_VERB);
        Hosts.Host praising = hosts.before(i);
        if (object == null
                || praising == null
                || !MeetingWord.is("praises", line.at(praising.start() - 1).form())) {
            during(i, object, event);
        } else if (!praising.party().leaders().equals(object.leaders())) {
            // «أشاد بوتين بلقائه مع الأسد»
            objects(
                    praising.party(),
                    object,
                    new Event(praising.start(), i, object.end(), noun, noun.kind(), event.why()));
        }
    }

    /** A meeting told as a circumstance: «أكد بوتين خلال لقائه الأسد», «خلال لقائه الأسد، أكد بوتين», «أكد بوتين أن لقاءه مع الأسد». */
    private void during(int i, @Nullable Party object, Event event) {
        int end = i - 1;
        boolean said = Grammar.isThat(line.at(end).form()) && event.verb().role() == Role.OWN;
        if (object == null || !said && !MeetingWord.is("during", line.at(end).form())) {
            return;
        }
        Hosts.Host host = hosts.before(end);
        if (host == null && !said) {
            host = hosts.ofSentence(end, line.at(i).form());
            host = host != null ? host : hosts.behind(end, object);
        }
        if (host != null && !host.party().leaders().equals(object.leaders())) {
            Event told = new Event(
                    Math.min(host.start(), i),
                    i,
                    Math.max(object.end(), host.end()),
                    event.verb(),
                    event.kind(),
                    event.why());
            if (said && notes.isUncertain(from, to)) {
                return;
            }
            objects(host.party(), object, told);
        }
    }

    private Event event(int start, int i, MeetingWord verb, @Nullable Party last) {
        int end = last == null ? i + 1 : last.end();
        boolean call = signs.has("phone", i, end) || signs.isCall(end);
        return new Event(start, i, end, verb, call ? Meeting.Kind.CALL : verb.kind(), Rule.MEETING_VERB);
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
