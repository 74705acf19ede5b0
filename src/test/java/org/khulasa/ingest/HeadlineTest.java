package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a text without being its headline; where there is none, the program derives one. */
class HeadlineTest {
    private static final String TEXT =
            """
            استقبل رئيس الوزراء سالم النجار في مكتبه بالخرطوم وزير الزراعة أمين الحداد، وبحث معه خطة ري السهول في الموسم المقبل.
            وأكد النجار خلال اللقاء أن الحكومة خصصت للخطة مبالغ كافية، وأن العمل في القنوات يبدأ قبل نهاية الشهر.
            وأضاف الحداد أن المزارعين في الولايات ينتظرون البذور، وأن الوزارة توزعها في مواعيدها.
            """;

    private static CleanText clean(String above) {
        return (CleanText) CleanerTest.clean(above + "\n" + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرئيسية / محليات / أخبار الزراعة",
                "الصفحة الرئيسية >> السودان",
                "الرئيسية محليات اقتصاد رياضة وفيات",
                "https://gate.example/2024/رئيس-الوزراء-يبحث-خطة-ري-السهول-في-الخرطوم",
                "![رئيس الوزراء](/img/31/8.jpg)",
                "بوابة السهول,رئيس الوزراء,وزارة الزراعة,السودان",
                "قناة السهول السهول سبورت السهول جامعات السهول اليوم",
                "الأربعاء 14 يناير 2026 الساعة 07 مساءً / بوابة السهول - تغطية خاصة",
                "نشر في: 13 يوليو 2021 بوابة السهول",
                "آخر تحديث: منذ ساعتين 20 دقيقة",
                "أخبار العالم العربي",
                "وكالة السهول الدولية للأنباء",
                "بوابة السهول رئيس التحرير كريم العطار",
                "رئيس التحرير: كريم العطار 12:25 مساءً | الجمعة 29 مارس 2024 م | 19 رمضان 1445 هـ | القاهرة",
                "3 دقائق قراءة",
                "الخرطوم - وكالة السهول",
                "موسكو (رويترز)",
                "بغداد اليوم – أربيل",
                "أخبار السهول | دبي – الإمارات ( هدى العطار)",
                "بورتسودان : خاص للسهول نيوز",
                "الخرطوم: كريم العطار",
                "«السهول» (دمشق) sohol_online@",
                "كشفت مصادر مطلعة عن خطة جديدة يحملها وزير الزراعة إلى الولايات.",
                "بمناسبة بدء موسم الري في السهول",
                "رئيس الوزراء سالم النجار",
                "وزير الزراعة أمين الحداد ورئيس الوزراء سالم النجار",
                "سالم النجار رئيس الوزراء",
                "سالم النجار وأمين الحداد",
                "الفنان الشعبي أمين الحداد",
                "تقرؤون في بوابة السهول خبر رئيس الوزراء يبحث خطة ري السهول والآن مع التفاصيل",
                "مركز السهول للدراسات",
                "مزارعون في حقول السهول - غيتي",
                "قنوات الري في السهول (الفرنسية-أرشيف)",
            })
    void aLineOfTheHouseOrOfAPictureIsNoHeadline(String line) {
        assertThat(clean(line).heading().derived()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الوزراء يستقبل وزير الزراعة",
                "رئيس الوزراء استقبل وزير الزراعة في الخرطوم",
                "رئيس الوزراء سيوزع البذور على المزارعين",
                "لقاء رئيس الوزراء ووزير الزراعة",
                "وزير الزراعة: البذور في مواعيدها",
                "الخرطوم: خطة لري السهول",
                "بعد تأخير.. الحكومة تبدأ ري السهول",
                "كشف خطة الري",
                "خطة الري في السهول",
                "غدا.. «الحداد» يحمل مفاتيح «قنوات السهول»",
            })
    void aHeadlineOfManyKindsStaysOne(String line) {
        CleanText text = clean("أخبار\n" + line);
        assertThat(text.heading().derived()).isFalse();
        assertThat(text.heading().title()).isEqualTo(line);
    }

    @Test
    void aPictureDescribedTwiceIsNoHeadline() {
        CleanText text = clean("محليات\nحقول القمح قبل الحصاد\nحقول القمح قبل الحصاد");
        assertThat(text.heading().derived()).isTrue();
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void headlinesOfOtherStoriesAreNone() {
        String list = "فوز المنتخب على ضيفه في افتتاح البطولة\nانخفاض كبير في أسعار الذهب بالأسواق المحلية\n";
        assertThat(clean(list + "دراسة جديدة تكشف أسرار النوم عند الأطفال")
                        .heading()
                        .derived())
                .isTrue();
        assertThat(clean("الأكثر قراءة\n" + list + "الحكومة تعلن نتائج القرعة في الموسم الجديد")
                        .heading()
                        .derived())
                .isTrue();
    }

    @Test
    void theFirstLineOfARecordMayNameAHouse() {
        String record = "بوابة السهول:\n2024-11-23@11:35:45 GMT\nرئيس الوزراء يبحث خطة ري السهول مع وزير الزراعة";
        CleanText text = clean(record);
        assertThat(text.heading().title()).isEqualTo("رئيس الوزراء يبحث خطة ري السهول مع وزير الزراعة");
    }

    @Test
    void aCopyOfTheLeadAboveTheHeadlineGoes() {
        String copy = TEXT.substring(0, TEXT.indexOf("."));
        CleanText text = clean(copy + "\nعاجل\nخطة لري السهول على مكتب رئيس الوزراء");
        assertThat(text.heading().title()).isEqualTo("خطة لري السهول على مكتب رئيس الوزراء");
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void aStampBehindTheHeadlineOrTheLeadIsItsDate() {
        CleanText text = clean("رئيس الوزراء يبحث خطة ري السهول, اليوم الخميس 17 أبريل 2025 08:47 مساءً");
        assertThat(text.heading().title()).isEqualTo("رئيس الوزراء يبحث خطة ري السهول");
        assertThat(text.date().iso()).isEqualTo("2025-04-17T20:47");
        CleanText lead = (CleanText) CleanerTest.clean("خطة ري السهول على مكتب رئيس الوزراء\n"
                + TEXT.replaceFirst("المقبل\\.", "المقبل. 14.10.2025, بوابة السهول"));
        assertThat(lead.date().iso()).isEqualTo("2025-10-14");
        assertThat(lead.paragraphs().get(0).text()).endsWith("في الموسم المقبل.");
        CleanText agency = (CleanText) CleanerTest.clean("الخرطوم 14 فبراير 2026 (شينخوا) " + TEXT);
        assertThat(agency.date().iso()).isEqualTo("2026-02-14");
    }

    @Test
    void pointsRunTogetherAreAStandfirst() {
        CleanText text = clean(
                "- أعلنت الحكومة خطة جديدة لري السهول في الموسم المقبل. - تبدأ أعمال القنوات قبل نهاية الشهر، وفق الوزارة."
                        + " - ينتظر المزارعون البذور في الولايات كلها.\n");
        assertThat(text.heading().derived()).isTrue();
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void whatAnnouncesATextAndWhatAPictureShowsAreNoParagraphs() {
        CleanText text = clean(
                "خطة ري السهول على مكتب رئيس الوزراء\n"
                        + "ينشر موقع السهول مجموعة من الأخبار المحلية وإليكم التفاصيل..\n"
                        + "في الصورة الملتقطة يوم 7 ديسمبر 2022، استقبال رئيس الوزراء سالم النجار لوزير الزراعة أمين الحداد وعدد من"
                        + " كبار المسؤولين في مبنى الحكومة بالعاصمة الخرطوم، قبيل الاجتماع الأول للجنة الري والسهول. (شينخوا)\n");
        assertThat(text.heading().title()).isEqualTo("خطة ري السهول على مكتب رئيس الوزراء");
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void theNameOfAPersonFarAboveTheTextIsNoHeadline() {
        CleanText text = (CleanText) CleanerTest.clean("منوعات\nسالم بن عامر النجار\nمتابعات - وكالات\n"
                + TEXT.replaceFirst("سالم النجار", "سالم بن عامر النجار"));
        assertThat(text.heading().derived()).isTrue();
    }

    @Test
    void aPointAboveTheTextIsItsStandfirst() {
        CleanText text = clean("خطة ري السهول على مكتب رئيس الوزراء\n\n"
                + "• جاء ذلك في أول لقاء يجمع رئيس الوزراء بوزير الزراعة منذ تشكيل الحكومة قبل أكثر من شهرين كاملين\n");
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void leadsOfOtherStoriesBelowTheirHeadlinesGo() {
        String others =
                "عودة القطارات إلى العمل بعد توقف الأمطار\nاستأنفت القطارات رحلاتها صباحا بعد توقف قصير سببته أمطار غزيرة، وفق شركة النقل.\n";
        CleanText text = (CleanText) CleanerTest.clean("خطة ري السهول على مكتب رئيس الوزراء\n" + TEXT + "\n" + others);
        assertThat(text.paragraphs()).hasSize(3);
    }

    @Test
    void anAnnouncedSurveyOfStoriesKeepsThemAll() {
        String survey =
                """
                أبرز ما كتبته الصحف عن شؤون البلاد هذا الصباح

                تناولت الصحف الصادرة صباحا شؤونا كثيرة، من الري إلى القطارات والأسواق والمدارس والملاعب.
                واتفق أكثرها على أن الأسبوع كان هادئا، وأن الحكومة لم تتخذ قرارات جديدة، وهذا أبرز ما جاء فيها:

                وزير الزراعة يعرض خطة ري السهول على الحكومة
                عرض وزير الزراعة خطة ري السهول على الحكومة، وقال إن تنفيذها يبدأ في الربيع.

                عودة القطارات إلى العمل بعد توقف الأمطار
                استأنفت القطارات رحلاتها بعد توقف قصير سببته أمطار غزيرة، وفق شركة النقل.

                أسعار الخبز تثبت في أسواق الميناء القديم
                ثبتت أسعار الخبز في أسواق الميناء القديم للشهر الثالث، بحسب اتحاد المخابز.

                بطولة الشطرنج المدرسية تجمع مئة لاعب صغير
                جمعت بطولة الشطرنج المدرسية مئة لاعب صغير من خمس محافظات، وتنتهي مساء السبت.
                """;
        assertThat(((CleanText) CleanerTest.clean(survey)).paragraphs().toString())
                .contains("استأنفت القطارات")
                .contains("ثبتت أسعار الخبز")
                .contains("جمعت بطولة الشطرنج");
    }

    @Test
    void theClockOfAPageWithoutAHeadlineIsNoDate() {
        assertThat(clean("الخميس, يناير 22, 2026\n10.3 C\nTunisia").date().iso())
                .isNull();
        assertThat(clean("الجمعة 2024-09-20 21:35\n10:50 م").date().iso()).isNull();
        assertThat(clean("الجمعة 20 سبتمبر 2024 - 21:35").date().iso()).isEqualTo("2024-09-20T21:35");
    }
}
