package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaders say in the writer's words. */
final class ReportedSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد لافروف أن موسكو تدعم الحوار بين الأطراف.|sergey-lavrov: موسكو تدعم الحوار بين الأطراف",
                "وأكد لافروف أن موسكو تدعم الحوار دائما، مشيرا إلى أمر آخر.|sergey-lavrov: موسكو تدعم الحوار دائما",
                "وأكد لافروف أن موسكو تدعم الحوار دائما، وقال أردوغان إن أنقرة تدعم الحوار أيضا.|"
                        + "sergey-lavrov: موسكو تدعم الحوار دائما; recep-tayyip-erdogan: أنقرة تدعم الحوار أيضا",
                "وأكد لافروف أن موسكو تدعم الحوار دائما، كما استقبل وفد المعارضة.|sergey-lavrov: موسكو تدعم الحوار دائما",
                "وأكد لافروف أن موسكو تدعم الحوار دائما، وذلك في مؤتمر صحفي.|sergey-lavrov: موسكو تدعم الحوار دائما",
                "قال لافروف: هذا الاجتماع يمكن أن يلعب دورا في المنطقة.|''",
                "قال بان كي مون اليوم إن الأمم المتحدة تدعم الحوار.|ban-ki-moon: الأمم المتحدة تدعم الحوار",
                "وأكد لافروف أن موسكو «لن تسمح بهذا الأمر» في المنطقة.|"
                        + "sergey-lavrov: موسكو «لن تسمح بهذا الأمر» في المنطقة",
                "وأكد لافروف أن موسكو «لن تسمح بهذا الأمر في المنطقة كلها أبدا».|''",
                "وأكد لافروف أن موسكو «لن تسمح بهذا الأمر».|''",
                "جدد لافروف التأكيد على أن موسكو تدعم الحوار دائما.|sergey-lavrov: موسكو تدعم الحوار دائما",
                "جدد لافروف دعوته إلى أن تدعم موسكو الحوار دائما.|''",
                "رحب الوفد بتصريحات لافروف بأن موسكو تدعم الحوار دائما.|sergey-lavrov: موسكو تدعم الحوار دائما",
                "رحب الوفد بتصريحات مستشار لافروف بأن موسكو تدعم الحوار دائما.|''",
                "ونفى لافروف أن تكون موسكو طرفا في الحرب.|''",
                "وقال لافروف بعد أن وصل الوفد إلى المدينة أمس مساء: نحن هنا.|''",
                "وقال لافروف قبل أن يعود الوفد إن الوقت ضيق جدا اليوم.|sergey-lavrov: الوقت ضيق جدا اليوم",
                "وأكد لافروف ضرورة أن يعود الوفد إلى بلاده أمس.|''",
                "وأكد لافروف أن يوم العمل لن يطول كثيرا.|sergey-lavrov: يوم العمل لن يطول كثيرا",
                "وأكد لافروف دون الإشارة إلى أن المحادثات توقفت قبل أيام.|''",
                "وأشار لافروف إلى مزاعم بأن المحادثات توقفت قبل أيام.|''",
                "وأعلن لافروف وقف العمل، غير أن المحادثات ستستمر أياما أخرى.|''",
                "ومن المتوقع أن يعلن لافروف أن المحادثات ستستمر أياما أخرى.|''",
                "وقد يعلن لافروف أن المحادثات ستستمر أياما أخرى.|''",
                "ولو قال لافروف إن المحادثات ستستمر لعاد الوفد اليوم.|''",
                "وقد أعلن لافروف أن المحادثات ستستمر أياما أخرى.|sergey-lavrov: المحادثات ستستمر أياما أخرى",
                "وطالب لافروف بأن تنسحب القوات من هذه المدينة.|''",
                "وقال مستشار لافروف إن موسكو تدعم الحوار دائما.|''",
                "وقال لافروف إن الوزير كان قد أعلن الانسحاب من الاتفاق.|''",
                "ولم يقل لافروف إن موسكو تدعم الحوار دائما.|''"
            })
    void onlyACertainLeadersOwnClauseIsTaken(String paragraph, String expected) {
        Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", "2018-05-17", paragraph));
        String found = String.join(
                "; ",
                annotated.reported().stream().map(ReportedSpeechTest::shown).toList());
        assertThat(found).isEqualTo(expected);
        assertThat(annotated.reported()).allMatch(q -> q.kind() == Quotation.Kind.REPORTED);
    }

    private static String shown(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        return (speaker == null ? "-" : speaker.id()) + ": " + quotation.text();
    }
}
