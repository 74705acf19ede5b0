package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khulasa.content.Article;
import org.khulasa.content.Overrides;

/** No text stops the annotator, and every span lies in its text. */
final class AnyTextTest {
    private static final String[] PIECES = {
        "قال",
        "وقال",
        "وأضاف",
        "مشيراً",
        "إلى",
        "أن",
        "إن",
        "بوتين",
        "وبوتين",
        "للأسد",
        "الأسد",
        "الرئيس",
        "الروسي",
        "السابق",
        "لافروف",
        "وزير",
        "الخارجية",
        "وزارة",
        "الدفاع",
        "الروسية",
        "بيان",
        "البيان",
        "في",
        "عن",
        "وفق",
        "بحسب",
        "لم",
        "قوله",
        "التي",
        "من جهته",
        "مسؤول",
        "المتحدث",
        "باسم",
        "أحمد",
        "العلي",
        "«",
        "»",
        "\"",
        "“",
        "”",
        ":",
        "،",
        ".",
        "..",
        "؟",
        "(",
        ")",
        "-",
        "ـ",
        "\u200F",
        "\u064B",
        "ﷺ",
        "ﻻ",
        "3.5",
        "😀",
        "الوزارة",
        "وجاء في",
        "نحن",
        "للكرملين",
        "الكرملين",
        "لكن",
        "ترامب",
        "إيفانكا ترامب",
        "صالح",
        "لصالح",
        "\u00A0",
        "x"
    };

    @Test
    void annotatingRandomPiecesNeverFails() {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = random.nextInt(3); p >= 0; p--) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(40); k >= 0; k--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(6) == 0 ? "" : " ");
                }
                paragraphs.add(text.toString().strip());
            }
            Article article = Fixtures.article(
                    paragraphs.get(0), random.nextBoolean() ? "2018-05-01" : "-", Overrides.NONE, paragraphs);
            check(Fixtures.ANNOTATOR.annotate(article));
        }
    }

    private static void check(Annotated annotated) {
        for (Quotation q : annotated.quotations()) {
            String text = annotated.article().body().get(q.paragraph() - 1).text();
            assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()).isNotBlank();
        }
        for (Presence presence : annotated.leaders()) {
            for (Mention m : presence.mentions()) {
                String text = m.paragraph() == 0
                        ? annotated.article().title()
                        : annotated.article().body().get(m.paragraph() - 1).text();
                assertThat(text.substring(m.start(), m.end()))
                        .isEqualTo(m.text())
                        .isNotBlank();
            }
        }
    }
}
