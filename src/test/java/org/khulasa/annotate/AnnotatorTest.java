package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.content.Article;
import org.khulasa.content.Overrides;
import org.khulasa.content.Overrides.Choice;
import org.khulasa.content.Overrides.QuoteCorrection;
import org.khulasa.content.Status;

/** Topics, central leaders and what editors decide. */
final class AnnotatorTest {
    private static final String DAY = "2018-05-01";
    private static final String SPEECH = "قال بوتين: «لن نترك هذا الملف قبل أن نجد له حلاً عادلاً».";
    private static final String OTHER = "وقال أردوغان: «هذه الخطة ولدت ميتة ولن يقبل بها أحد».";

    private static Overrides overrides(List<Choice> leaders, List<Choice> topics, List<QuoteCorrection> quotes) {
        return new Overrides(leaders, topics, quotes, null, Status.PUBLISHED, List.of(), List.of());
    }

    private static Annotated annotate(Article article) {
        return Fixtures.ANNOTATOR.annotate(article);
    }

    private static Annotated corrected(QuoteCorrection... corrections) {
        return annotate(Fixtures.article(
                "عنوان", DAY, overrides(List.of(), List.of(), List.of(corrections)), List.of(SPEECH, OTHER)));
    }

    @Test
    void aLeaderInTheTitleIsCentral() {
        Annotated annotated = annotate(Fixtures.article("بوتين في سوتشي", DAY, "وصل الوفد.", "قال الأسد كلمة."));
        assertThat(annotated.leaders()).extracting(Presence::id).containsExactly("vladimir-putin", "bashar-al-assad");
        assertThat(annotated.leaders()).extracting(Presence::central).containsExactly(true, false);
    }

    @Test
    void aLeaderOfTheLeadIsCentralWhenHeComesBackOrSpeaks() {
        Annotated annotated = annotate(Fixtures.article(
                "عنوان", DAY, "التقى بوتين أردوغان والسيسي.", SPEECH, "غادر الوفد.", "وعاد السيسي إلى القاهرة."));
        assertThat(annotated.leaders())
                .extracting(Presence::id, Presence::central)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("vladimir-putin", true),
                        org.assertj.core.groups.Tuple.tuple("recep-tayyip-erdogan", false),
                        org.assertj.core.groups.Tuple.tuple("abdel-fattah-el-sisi", true));
    }

    @Test
    void mentionsCountFromTheTitleAsParagraphZero() {
        Annotated annotated = annotate(Fixtures.article("لقاء بوتين وأردوغان", DAY, "وصل بوتين."));
        assertThat(annotated.leaders().get(0).mentions())
                .extracting(Mention::paragraph, Mention::start, Mention::end, Mention::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 5, 10, "بوتين"),
                        org.assertj.core.groups.Tuple.tuple(1, 4, 9, "بوتين"));
        assertThat(annotated.leaders().get(1).mentions().get(0).text()).isEqualTo("أردوغان");
    }

    @Test
    void oneTellingTermMakesATopicAndOneWeakTermDoesNot() {
        assertThat(topics("عنوان", "توقفت حركة الموانئ أمس.")).containsExactly("harbour");
        assertThat(topics("عنوان", "وصلت سفينة أمس.")).isEmpty();
    }

    @Test
    void aTermThatComesBackCountsMoreUpToThreeTimes() {
        assertThat(topics("عنوان", "ميناء كبير وميناء صغير.")).isEmpty();
        assertThat(topics("عنوان", "ميناء كبير وميناء صغير وميناء جديد وسفينة."))
                .containsExactly("harbour");
        assertThat(topics("عنوان", "ميناء ميناء ميناء ميناء ميناء ميناء.")).isEmpty();
    }

    @Test
    void aTermInTheTitleCountsAsTwo() {
        assertThat(topics("ميناء جديد وسفينة", "الميناء كبير.")).containsExactly("harbour");
    }

    @Test
    void aNegativeTermSpeaksAgainst() {
        assertThat(topics("عنوان", "توقفت حركة الموانئ وازدحم ميناء جوي.")).isEmpty();
    }

    @Test
    void aTermInsideALongerOneCountsOnce() {
        assertThat(topics("عنوان", "ازدحم ميناء الحاويات أمس.")).isEmpty();
        assertThat(topics("عنوان", "ازدحم ميناء الحاويات أمس، وتأخرت سفينة.")).containsExactly("harbour");
    }

    @Test
    void anAsideInALaterParagraphIsNoTopic() {
        String aside = "ميناء كبير وميناء صغير وميناء جديد وسفينة.";
        assertThat(topics("عنوان", "اجتمع الوزراء.", "ثم غادروا.", aside)).isEmpty();
        assertThat(topics("عنوان", "اجتمع الوزراء.", aside)).containsExactly("harbour");
        assertThat(topics("عنوان", "اجتمع الوزراء.", "ثم غادروا.", aside, "وعادت سفينة."))
                .containsExactly("harbour");
        assertThat(topics("عنوان", "اجتمع الوزراء.", "ثم غادروا.", "توقفت حركة الموانئ."))
                .containsExactly("harbour");
    }

    @Test
    void twoSidesMakeATopicWhenBothComeOftenEnough() {
        assertThat(topics("عنوان", "بوتين وأنقرة. موسكو وأردوغان.")).containsExactly("russia-turkey");
        assertThat(topics("عنوان", "بوتين وموسكو. موسكو وأردوغان.")).isEmpty();
    }

    private static List<String> topics(String title, String... texts) {
        return annotate(Fixtures.article(title, DAY, texts)).topics().stream()
                .map(TopicHit::id)
                .toList();
    }

    @Test
    void editorsAddAndRemoveLeadersAndTopics() {
        Annotated annotated = annotate(Fixtures.article(
                "عنوان",
                DAY,
                overrides(
                        List.of(
                                new Choice(Choice.Kind.ADD, "sergey-lavrov"),
                                new Choice(Choice.Kind.REMOVE, "vladimir-putin"),
                                new Choice(Choice.Kind.ADD, "nobody-known")),
                        List.of(new Choice(Choice.Kind.SET, "harbour")),
                        List.of()),
                List.of(SPEECH, OTHER)));
        assertThat(annotated.leaders())
                .extracting(Presence::id, Presence::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("recep-tayyip-erdogan", "mentioned"),
                        org.assertj.core.groups.Tuple.tuple("sergey-lavrov", "editor"));
        assertThat(annotated.topics())
                .extracting(TopicHit::id, TopicHit::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("harbour", "editor"));
        assertThat(annotated.quotations().get(0).speaker()).isNull();
    }

    @Test
    void whomAListOfLeadersLeavesOutSpeaksAndMeetsNobody() {
        String meeting = "التقى الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في سوتشي.";
        String office = "وقال الرئيس الروسي: «لن نترك هذا الملف قبل أن نجد له حلاً عادلاً».";
        String reported = "وقال الرئيس الروسي إن بلاده لن تترك هذا الملف قبل أن تجد له حلاً عادلاً.";
        List<String> text = List.of(meeting, office, reported);
        Annotated all = annotate(Fixtures.article("عنوان", DAY, overrides(List.of(), List.of(), List.of()), text));
        assertThat(all.meetings()).hasSize(1);
        assertThat(all.reported()).hasSize(1);
        assertThat(all.quotations().get(0).speaker()).isNotNull();
        Annotated without = annotate(Fixtures.article(
                "عنوان",
                DAY,
                overrides(List.of(new Choice(Choice.Kind.SET, "recep-tayyip-erdogan")), List.of(), List.of()),
                text));
        assertThat(without.leaders()).extracting(Presence::id).containsExactly("recep-tayyip-erdogan");
        assertThat(without.meetings()).isEmpty();
        assertThat(without.reported()).isEmpty();
        assertThat(without.quotations().get(0).speaker()).isNull();
    }

    @Test
    void editorsCorrectASpeaker() {
        Annotated annotated = corrected(new QuoteCorrection(1, "لن نترك", "sergey-lavrov", "We will not leave"));
        Quotation first = annotated.quotations().get(0);
        assertThat(first.speaker()).isEqualTo(new Speaker("sergey-lavrov", "سيرغي لافروف", "Sergey Lavrov"));
        assertThat(first.reason()).isEqualTo("editor");
        assertThat(first.rendering()).isEqualTo("We will not leave");
        assertThat(annotated.quotations().get(1).reason()).isEqualTo("subject-after-verb");
    }

    @Test
    void editorsTakeASpeakerAwayOrHideAQuotation() {
        assertThat(corrected(new QuoteCorrection(1, "لن نترك", "none", null))
                        .quotations()
                        .get(0)
                        .speaker())
                .isNull();
        assertThat(corrected(new QuoteCorrection(1, "لَن نترُك", "hide", null)).quotations())
                .extracting(Quotation::paragraph)
                .containsExactly(2);
    }

    @Test
    void aCorrectionThatOnlyTranslatesLeavesTheSpeaker() {
        Quotation first = corrected(new QuoteCorrection(1, "لن", null, "We will not"))
                .quotations()
                .get(0);
        assertThat(first.reason()).isEqualTo("subject-after-verb");
        assertThat(first.rendering()).isEqualTo("We will not");
    }

    @Test
    void anUnknownSpeakerIdChangesNothing() {
        Quotation first = corrected(new QuoteCorrection(1, "لن", "nobody-known", null))
                .quotations()
                .get(0);
        assertThat(first.reason()).isEqualTo("subject-after-verb");
    }

    @Test
    void theSameWordsTwiceHaveTwoAnchors() {
        Annotated annotated = annotate(Fixtures.article("عنوان", DAY, SPEECH, SPEECH));
        assertThat(annotated.quotations()).extracting(Quotation::anchor).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyContentFindsNothing() {
        Annotator empty = Fixtures.annotator(Fixtures.read(Fixtures.FOLDER.resolve("no-such-folder")));
        Annotated annotated = empty.annotate(Fixtures.article("عنوان", DAY, SPEECH));
        assertThat(annotated.leaders()).isEmpty();
        assertThat(annotated.quotations()).extracting(Quotation::speaker).containsOnlyNulls();
    }
}
