package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khulasa.gazetteer.Gazetteer;

/** Whom and what names mean, in sentences of {@code names.txt} and {@code places.txt}. */
final class NamesTest {
    @TestFactory
    List<DynamicTest> aNameMeansALeaderOnlyWhenThatIsCertain() {
        return Fixtures.lines("names.txt").stream()
                .map(line -> line.split("\\s*;\\s*", -1))
                .map(f -> DynamicTest.dynamicTest(f[1], () -> {
                    Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", f[0], f[1]));
                    assertThat(annotated.leaders().stream().map(Presence::id)).containsExactly(words(f[2]));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aPlaceIsFoundByItsOwnNameOnly() {
        return Fixtures.lines("places.txt").stream()
                .map(line -> line.split("\\s*;\\s*", -1))
                .map(f -> DynamicTest.dynamicTest(f[0], () -> {
                    Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", "-", f[0]));
                    assertThat(annotated.places().stream().map(PlaceHit::id)).containsExactly(words(f[1]));
                }))
                .toList();
    }

    @Test
    void aDoubtfulSurnameMakesNoPartOfAnAddress() {
        assertThat(Gazetteer.of(Fixtures.CONTENT).titleNames("رجل سعيد يلتقي بوتين"))
                .containsExactly("Putin");
    }

    @Test
    void aParagraphThatGoesOnPointsBackToTheOneBefore() {
        String before = "استقبل بوتين أردوغان، ثم قال بوتين إن الحوار مفيد.";
        assertThat(leaders(before, "وأضاف أن لقاءه مع نظيره المصري كان مثمراً."))
                .doesNotContain("abdel-fattah-el-sisi");
        assertThat(leaders("وأكد بوتين أن الحوار مفيد.", "وأضاف أن لقاءه مع نظيره التركي كان مثمراً."))
                .containsExactly("vladimir-putin", "recep-tayyip-erdogan");
        assertThat(leaders("وأكد بوتين أن الحوار مفيد.", "وكان اللقاء مع نظيره التركي مثمراً."))
                .containsExactly("vladimir-putin");
    }

    @Test
    void threeWhoWereNamedFarAboveAreMeantUnlessThereIsAFourth() {
        String summit = "اجتمع فلاديمير بوتين ورجب طيب أردوغان وعبد الفتاح السيسي في موسكو.";
        String end = "وأكد الرؤساء الثلاثة أن الاجتماع مفيد.";
        assertThat(meantIn(4, summit, "وتناول الاجتماع التجارة.", "ودام ساعتين.", end))
                .containsExactlyInAnyOrder("vladimir-putin", "recep-tayyip-erdogan", "abdel-fattah-el-sisi");
        assertThat(meantIn(4, summit, "وتناول الاجتماع موقف بشار الأسد.", "ودام ساعتين.", end))
                .isEmpty();
    }

    private static List<String> meantIn(int paragraph, String... paragraphs) {
        Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", "2018-05-01", paragraphs));
        return annotated.leaders().stream()
                .filter(leader -> leader.mentions().stream().anyMatch(m -> m.paragraph() == paragraph))
                .map(Presence::id)
                .toList();
    }

    private static List<String> leaders(String... paragraphs) {
        Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", "2018-05-01", paragraphs));
        return annotated.leaders().stream().map(Presence::id).toList();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ", -1);
    }
}
