package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which marks belong together. */
final class MarkSpansTest {
    private static List<String> spans(String text) {
        return MarkSpans.in(text, at -> text.substring(0, at).strip().endsWith(":")).stream()
                .map(s -> text.substring(s.start(), s.end()) + "/" + s.shape())
                .toList();
    }

    @Test
    void outermostSpansOnly() {
        assertThat(spans("قال «نحن في «سوتشي» الآن» ثم «عاد»."))
                .containsExactly("نحن في «سوتشي» الآن/CLOSED", "عاد/CLOSED");
        assertThat(spans("قال «نحن في \"سوتشي\" الآن».")).containsExactly("نحن في \"سوتشي\" الآن/CLOSED");
    }

    @Test
    void straightMarksPairByTheirPlace() {
        assertThat(spans("رد \"مناسب\" و\"عاجل\".")).containsExactly("مناسب/CLOSED", "عاجل/CLOSED");
        assertThat(spans("رد \"مناسب \"بينما صمت.")).containsExactly("مناسب /CLOSED");
        assertThat(spans("قال \"نحن في \"سوتشي\" الآن\".")).containsExactly("نحن في \"سوتشي\" الآن/CLOSED");
    }

    @Test
    void aMarkThatNeverClosesEndsWithTheSentence() {
        assertThat(spans("قال: «نحن هنا. ثم عاد.")).containsExactly("نحن هنا/UNCLOSED");
        assertThat(spans("قال: \"نسبة 3.5 كافية. ثم عاد.")).containsExactly("نسبة 3.5 كافية/UNCLOSED");
    }

    @Test
    void aMarkThatNeverOpenedBeginsWithTheSentence() {
        assertThat(spans("قال كذا. نحن هنا».")).containsExactly("نحن هنا/UNOPENED");
        assertThat(spans("قال كذا.. نحن هنا\".")).containsExactly("نحن هنا/UNOPENED");
    }

    @Test
    void oneMarkMayCloseTwo() {
        assertThat(spans("قال «نحن هنا. و«هذا كلام طويل فيه ست كلمات أو أكثر». ثم عاد."))
                .containsExactly("نحن هنا. و«هذا كلام طويل فيه ست كلمات أو أكثر/CLOSED");
    }

    @Test
    void newSpeechEndsAnUnclosedOne() {
        assertThat(spans("قال: «نحن هنا. فرد: «وأنا هنا».")).containsExactly("نحن هنا/UNCLOSED", "وأنا هنا/CLOSED");
    }

    @Test
    void marksTurnedRound() {
        assertThat(spans("قال: »نحن هنا« ثم »عاد«.")).containsExactly("نحن هنا/CLOSED", "عاد/CLOSED");
        assertThat(spans("قال: ”نحن هنا“.")).containsExactly("نحن هنا/CLOSED");
    }
}
