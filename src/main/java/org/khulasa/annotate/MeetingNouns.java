package org.khulasa.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingNotes.Event;
import org.khulasa.annotate.MeetingWord.Role;
import org.khulasa.annotate.Parties.Party;

/** Reads the meetings of one sentence that a noun tells: «قمة بين بوتين وأردوغان», «خلال لقائه الأسد». */
final class MeetingNouns {
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
    void own(int i, MeetingWord noun) {
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
