package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from beginning to end and remembers who has the word. The word passes from sentence to sentence and
 * from paragraph to paragraph only while nobody else can have taken it.
 */
final class SpeechReader {
    private final Actors actors;
    private final Statements statements;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Quotation> reported = new ArrayList<>();
    private Subject current = Subject.NOBODY;
    private int silence;

    SpeechReader(Actors actors, Statements statements) {
        this.actors = actors;
        this.statements = statements;
    }

    List<Utterance> utterances() {
        return utterances;
    }

    /** What leaders say without quotation marks. */
    List<Quotation> reported() {
        return reported;
    }

    /** Reads the next block; a subhead changes nothing. */
    void read(Line line) {
        if (line.passage.subhead()) {
            return;
        }
        boolean speaks = false;
        int from = 0;
        boolean afterSpeech = false;
        for (int i = 0; i <= line.size(); i++) {
            if (line.at(i).kind() != Item.Kind.STOP) {
                continue;
            }
            if (i > from) {
                Talk talk = new Talk(current, silence);
                SentenceReader sentence =
                        new SentenceReader(new SentenceReader.Range(line, from, i), actors, statements, talk);
                sentence.read(afterSpeech, utterances, reported);
                speaks |= talk.reports();
                afterSpeech = sentence.endsInSpeech();
                current = talk.after();
                silence = talk.silence();
            }
            from = i + 1;
        }
        if (!speaks) {
            // A paragraph of narration lies between: whoever spoke before it is too far away.
            current = Subject.NOBODY;
        }
    }

    static @Nullable Item lastBefore(Line line, int from, int i) {
        for (int k = i - 1; k >= from; k--) {
            if (line.at(k).isWord()) {
                return line.at(k);
            }
        }
        return null;
    }
}
