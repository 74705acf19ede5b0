package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingNotes.Event;
import org.khulasa.annotate.MeetingWord.Role;
import org.khulasa.annotate.Parties.Party;

/** Reads the meetings of one sentence that a noun tells: «قمة بين بوتين وأردوغان», «خلال لقائه الأسد». */
final class MeetingNouns {
    private static final String CALLED = "\u0628"; // ب
    /** Words of the longest time that something took: نصف ساعة أمس. */
    private static final int LONGEST_TIME = 5;

    private static final String BOTH = "gathers-both";
    private static final Set<String> HELD_WITH =
            Set.of(MeetingWord.WITH, CALLED, "\u0644", "\u0645\u0646"); // مع ب ل من
    private static final Set<String> HELD_WITH_HIM = Set.of(MeetingWord.WITH, CALLED);
    private static final Set<String> RECEIVED = Set.of("\u0644"); // ل
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

    MeetingNouns(MeetingSigns signs, Parties parties, Companions companions, Hosts hosts, MeetingNotes notes) {
        this.line = signs.line();
        this.from = signs.from();
        this.to = signs.to();
        this.parties = parties;
        this.companions = companions;
        this.signs = signs;
        this.notes = notes;
        this.hosts = hosts;
    }

    void noun(int i, MeetingWord noun) {
        int end = signs.afterAdjectives(i);
        Meeting.Kind kind = signs.kind(noun, i, end);
        int next = lasted(signs.skip(end));
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
        } else if (MeetingWord.is(BOTH, gathers)) {
            both(i, next + 1, new Event(i, i, next + 1, noun, kind, Rule.MEETING_BETWEEN));
        } else if (MeetingWord.is("held-it", gathers)) {
            held(i, next + 1, new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (line.at(next).form().equals(MeetingWord.WITH)) {
            during(i, parties.list(next + 1, ""), new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else if (kind == Meeting.Kind.CALL && parties.list(next, CALLED) != null) {
            // «في اتصال هاتفي بنظيره التركي»
            during(i, parties.list(next, CALLED), new Event(i, i, next, noun, kind, Rule.MEETING_VERB));
        } else {
            Event told = new Event(i, i, end, noun, kind, Rule.MEETING_BETWEEN);
            if (!ofOne(end, told) && !ofSeveral(end, told)) {
                agreed(i, end, noun, kind);
            }
        }
    }

    /** «بعد لقاء بوتين مع أردوغان», «على هامش لقاء بوتين بأردوغان», «استقبال بوتين لأردوغان». */
    private boolean ofOne(int i, Event event) {
        String before = line.at(event.word() - 1).form();
        boolean receives = MeetingWord.is("receives", line.at(event.word()).form());
        boolean told = receives || MeetingWord.is("during", before) || MeetingWord.is("attended", before);
        Party host = told && event.kind() != null && i == event.word() + 1 ? parties.list(i, "") : null;
        if (host == null) {
            return false;
        }
        Party other = companions.object(companions.behind(i, host), receives ? RECEIVED : HELD_WITH_HIM);
        between(other == null || !host.isOne() ? null : Companions.with(host, other), event);
        return other != null;
    }

    /** «محادثة هاتفية استمرت نصف ساعة بين»: behind how long it took; the item itself where no بين follows. */
    private int lasted(int i) {
        if (!MeetingWord.is("lasts", line.at(i).form())) {
            return i;
        }
        for (int k = i + 1; k <= i + LONGEST_TIME && line.at(k).isWord() && line.name(k) == null; k++) {
            if (line.at(k).form().equals(MeetingWord.BETWEEN)) {
                return k;
            }
        }
        return i;
    }

    /** «محادثات أجراها بوتين مع أردوغان», «جلسة ترأسها بوتين وأردوغان», and without a subject as a circumstance. */
    private void held(int i, int next, Event event) {
        Party subject = parties.list(signs.skip(next), "");
        if (subject == null) {
            during(i, companions.object(signs.skip(next), HELD_WITH), event);
            return;
        }
        Party object = companions.object(signs.skip(subject.end()), HELD_WITH);
        if (object == null) {
            between(subject, event);
        } else {
            notes.each(subject, object, new Event(i, i, object.end(), event.verb(), event.kind(), Rule.MEETING_VERB));
        }
    }

    /** «مباحثات بوتين وأردوغان»: talks are of those who hold them, a meeting may be somebody else's with the two. */
    private boolean ofSeveral(int i, Event event) {
        Party party = parties.list(i, "");
        if (party == null || party.isOne() || event.kind() == null) {
            return false;
        }
        boolean theirs = event.kind() != Meeting.Kind.MEETING || hosts.areAlone(party);
        boolean more = line.at(signs.skip(party.end())).form().equals(MeetingWord.WITH);
        if (theirs && !more) {
            between(party, event);
        }
        return theirs && !more;
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

    /** «رحب بوتين بأردوغان خلال لقاء جمعهما»: the two of whom alone the sentence tells, and nobody is behind. */
    private void both(int i, int end, Event event) {
        int next = signs.skip(end);
        boolean others = line.at(next).form().equals(MeetingWord.WITH)
                || parties.list(next, "") != null
                || parties.list(next, CALLED) != null;
        Set<String> two = others || !MeetingWord.is("during", line.at(i - 1).form()) ? Set.of() : hosts.all(i);
        if (two != null && two.size() == 2) {
            between(new Party(two.stream().sorted().toList(), end, false), event);
        }
    }

    /** «أكد بوتين خلال لقائه الأسد». */
    void own(int i, MeetingWord noun) {
        if (MeetingWord.is(BOTH, line.at(i).form())) {
            both(i, i + 1, new Event(i, i, i + 1, noun, noun.kind(), Rule.MEETING_BETWEEN));
            return;
        }
        Party object = companions.object(signs.skip(signs.afterAdjectives(i)), noun.joins());
        Event event = new Event(i, i, i, noun, noun.kind(), Rule.MEETING_VERB);
        Hosts.Host praising = hosts.before(i);
        if (object == null
                || praising == null
                || !MeetingWord.is("praises", line.at(praising.start() - 1).form())) {
            during(i, object, event);
        } else if (!praising.party().leaders().equals(object.leaders())) {
            // «أشاد بوتين بلقائه مع الأسد»
            notes.each(
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
            notes.each(host.party(), object, told);
        }
    }
}
