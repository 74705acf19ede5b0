package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.annotate.MeetingWord.Tense;
import org.khulasa.annotate.Parties.Party;

/** Notes the meetings of one sentence: what is doubted is none, and what is still to come is only planned. */
final class MeetingNotes {
    private final Line line;
    private final int from;
    private final int to;
    private final MeetingSigns signs;
    private final List<Meeting> found = new ArrayList<>();

    MeetingNotes(SentenceReader.Range range, MeetingSigns signs) {
        line = range.line();
        from = range.from();
        to = range.to();
        this.signs = signs;
    }

    List<Meeting> found() {
        return found;
    }

    /** What a word tells and where: from {@code start} to before {@code end}. */
    record Event(int start, int word, int end, MeetingWord verb, Meeting.@Nullable Kind kind, Rule why) {}

    void tell(List<String> leaders, Event event) {
        boolean title = line.passage.isTitle();
        Tense tense = event.verb().tense();
        boolean open = tense == Tense.FUTURE || tense == Tense.PRESENT && !title;
        // A title in the present tells what happened, unless it names a day or something still to come.
        boolean dated = tense == Tense.PRESENT && (signs.has("day", from, to) || isUncertain(from, to));
        // A verb says by its tense what it is: «عقد بوتين اجتماعا» was held, though «عقد اجتماع» may be still to come.
        boolean noun = tense == Tense.NONE;
        boolean planned = open || dated || isUncertain(from, noun ? event.word() + 1 : event.word());
        if (!signs.has("doubt", from, event.word())) {
            add(leaders, event, planned);
        }
    }

    /** The subject met each of the objects; whether these met each other is not said. */
    void each(@Nullable Party subject, @Nullable Party object, Event event) {
        if (subject == null || object == null || !subject.isOne() && !object.isOne()) {
            return;
        }
        for (String one : subject.leaders()) {
            for (String other : object.leaders()) {
                tell(List.of(one, other), event);
            }
        }
    }

    boolean isUncertain(int start, int end) {
        return signs.has("planned", start, end) || signs.isFuture(start, end);
    }

    void add(List<String> leaders, Event event, boolean planned) {
        Meeting.Kind kind = event.kind();
        if (leaders.stream().distinct().count() < 2 || kind == null) {
            return;
        }
        int behind = signs.skip(event.end());
        List<String> sorted = leaders.stream().distinct().sorted().toList();
        if (found.stream().anyMatch(m -> m.leaders().equals(sorted) && m.isHeld() != planned)) {
            // «خلال لقائه في اجتماع بين»: a sentence tells of two people once.
            return;
        }
        String place = signs.placeWithin(event.start(), behind);
        boolean told = signs.placeWithin(event.end(), behind) != null;
        int end = told ? lastWord(behind) : event.end();
        int start = line.passage.folded().start(line.at(event.start()).start());
        // «"عباس" يلتقي»: with the mark before its first word.
        start = start > 0 && MarkSpans.any(line.passage.text().substring(start - 1, start)) ? start - 1 : start;
        int stop = line.passage.folded().end(line.at(end - 1).end());
        found.add(new Meeting(
                line.passage.number(),
                start,
                stop,
                planned ? Meeting.Kind.PLANNED : kind,
                sorted,
                place,
                line.passage.text().substring(start, stop),
                event.why().id()));
    }

    private int lastWord(int end) {
        int k = end;
        while (!line.at(k - 1).isWord()) {
            k--;
        }
        return k;
    }
}
