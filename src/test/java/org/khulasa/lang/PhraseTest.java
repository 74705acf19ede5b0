package org.khulasa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PhraseTest {
    @Test
    void marksWithinMarksAreTheOtherKind() {
        assertThat(Phrase.ar("مناطق «خفض التصعيد»").withinMarks()).isEqualTo(Phrase.ar("مناطق “خفض التصعيد”"));
        assertThat(Phrase.en("the “de-escalation zones”").withinMarks())
                .isEqualTo(Phrase.en("the ‘de-escalation zones’"));
        assertThat(Phrase.ar("بلا علامات").withinMarks()).isEqualTo(Phrase.ar("بلا علامات"));
    }
}
