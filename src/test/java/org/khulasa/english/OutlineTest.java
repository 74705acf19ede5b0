package org.khulasa.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.content.Article;

class OutlineTest {
    private static final String TITLE = "قمة";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            التقى الرئيس الروسي فلاديمير بوتين مساء الاثنين في سوتشي الرئيس السوري بشار الأسد. | Russian President Vladimir Putin and Syrian President Bashar al-Assad met in Sochi
            واستقبل الرئيس المصري عبد الفتاح السيسي نظيره الروسي فلاديمير بوتين في القاهرة. | Egyptian President Abdel Fattah el-Sisi and Russian President Vladimir Putin met in Cairo
            اجتمع بوتين مع الأسد. | Russian President Vladimir Putin and Syrian President Bashar al-Assad met
            بحث الرئيس الروسي فلاديمير بوتين مع الرئيس السوري بشار الأسد الوضع في إدلب. | Russian President Vladimir Putin and Syrian President Bashar al-Assad held talks
            أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس السوري بشار الأسد. | Russian President Vladimir Putin and Syrian President Bashar al-Assad spoke by telephone
            """)
    void a_verb_of_meeting_with_both_its_nouns_is_told(String arabic, String english) {
        Summary outline = outline("2017-11-21", arabic);
        assertThat(first(outline)).isEqualTo("Report of 21 November 2017: " + english + ".");
        assertThat(outline.paragraphs().get(0).get(0).paragraphs()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نفى الكرملين ذلك، والتقى الرئيس الروسي فلاديمير بوتين الرئيس السوري بشار الأسد.",
                "لم يعلن أحد شيئا، التقى الرئيس الروسي فلاديمير بوتين الرئيس السوري بشار الأسد.",
                "وصل بوتين إلى أنقرة حيث التقى نظيره التركي رجب طيب أردوغان.",
                "قال بوتين: «التقى الرئيس السوري بشار الأسد الرئيس التركي رجب طيب أردوغان».",
                "سيلتقي بوتين الأسد في سوتشي.",
                "استقبل بوتين في القاهرة استقبالا حافلا وغادر الأسد."
            })
    void without_a_certain_subject_object_and_verb_nobody_meets(String arabic) {
        assertThat(outline("2017-11-21", arabic).plain()).doesNotContain(" met ", "received", "talks with");
    }

    @Test
    void an_outline_names_its_facts_and_where_they_stand() {
        Summary outline = outline(
                "2018-02-05",
                "قال وزير الخارجية الروسي سيرغي لافروف: «نريد السلام».",
                "وأعلن الكرملين: «ندعم اللجنة الدستورية» في جنيف.",
                "وأضاف لافروف: «لن نتراجع». وذكر أنطونيو غوتيريش.");
        assertThat(outline.tier()).isEqualTo(Tier.OUTLINE);
        assertThat(outline.plain())
                .isEqualTo("Report of 5 February 2018: the main person named is Russian Foreign Minister Sergey Lavrov."
                        + " The article quotes Sergey Lavrov twice and the Kremlin once."
                        + " Topics: Syria political process; terms: Constitutional Committee."
                        + " Also named: Ant\u00F3nio Guterres; places named: Geneva.");
        List<Summary.Sentence> sentences = outline.paragraphs().get(0);
        assertThat(sentences.get(1).paragraphs()).containsExactly(1, 2, 3);
        assertThat(sentences.get(3).paragraphs()).containsExactly(2, 3);
    }

    @Test
    void an_article_without_any_fact_still_has_a_title_and_a_sentence() {
        Summary outline = outline("-", "نص قصير.");
        assertThat(outline.title()).isEqualTo("Article from an unnamed source, undated");
        assertThat(outline.plain()).startsWith("No leader, topic or place");
    }

    @Test
    void no_office_without_a_day() {
        assertThat(first(outline("-", "قال بوتين: «نعم»."))).contains(" is Vladimir Putin.");
    }

    private static Summary outline(String day, String... paragraphs) {
        Article article = Newsroom.article(TITLE, day, paragraphs);
        return Newsroom.OUTLINE.of(Newsroom.annotated(article));
    }

    private static String first(Summary outline) {
        return outline.paragraphs().get(0).get(0).text();
    }
}
