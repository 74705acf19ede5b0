package org.khulasa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {
    @ParameterizedTest
    @CsvSource({
        "AR, الكرملين, ك",
        "AR, أوبك, ا",
        "AR, آلية الزناد, ا",
        "EN, the West, W",
        "EN, Theatre, T",
        "EN, Élysée, E",
        "EN, «Amal», A",
        "EN, 5+5 commission, #",
        "EN, '', #"
    })
    void a_name_stands_under_its_first_letter_without_article_and_marks(Language language, String name, String letter) {
        assertThat(NameOrder.letter(language, name)).isEqualTo(letter);
    }

    @Test
    void the_article_does_not_count_in_the_order() {
        assertThat(sorted(Language.AR, "هدنة", "الكرملين", "لاجئون", "أوبك"))
                .containsExactly("أوبك", "الكرملين", "لاجئون", "هدنة");
        assertThat(sorted(Language.EN, "truce", "the West", "Élysée", "Wagner Group"))
                .containsExactly("Élysée", "truce", "Wagner Group", "the West");
    }

    @Test
    void numbers_stand_by_their_value() {
        assertThat(sorted(Language.AR, "القرار 2254", "القرار 242", "القرار 1701"))
                .containsExactly("القرار 242", "القرار 1701", "القرار 2254");
    }

    private static List<String> sorted(Language language, String... names) {
        List<String> list = new ArrayList<>(List.of(names));
        list.sort(NameOrder.by(language, Function.identity()));
        return list;
    }
}
