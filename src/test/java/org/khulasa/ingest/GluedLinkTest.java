package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GluedLinkTest {
    @Test
    void aNoticeBehindTheLastSentenceIsCutOff() {
        GluedLink link = GluedLink.in("وقالت أمينة المكتبة إن الإعارة مجانية. تابع آخر الأخبار على قناتنا في تلغرام");
        assertThat(link)
                .isEqualTo(new GluedLink(
                        "وقالت أمينة المكتبة إن الإعارة مجانية.", "تابع آخر الأخبار على قناتنا في تلغرام"));
    }

    @Test
    void aSentenceOfTheReportStays() {
        assertThat(GluedLink.in("وقالت أمينة المكتبة إن الإعارة مجانية. تابع الزوار العرض حتى المساء."))
                .isNull();
    }
}
