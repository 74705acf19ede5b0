package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReprintsTest {
    private final Random random = new Random(7);

    @Test
    void the_same_text_agrees_everywhere_and_another_nowhere() {
        List<String> text = words(400);
        assertThat(print(text).similarity(print(text))).isEqualTo(1);
        assertThat(print(text).similarity(print(words(400)))).isLessThan(0.1);
    }

    @Test
    void estimates_the_share_of_word_sequences_in_common() {
        for (double kept : new double[] {0.3, 0.5, 0.8}) {
            double sum = 0;
            for (int i = 0; i < 40; i++) {
                List<String> text = words(600);
                List<String> other = new ArrayList<>(text.subList(0, (int) (600 * kept)));
                sum += print(text).similarity(print(other));
            }
            assertThat(sum / 40).isBetween(kept - 0.04, kept + 0.04);
        }
    }

    @Test
    void a_reprint_with_a_tenth_of_its_words_changed_or_a_third_of_it_cut_is_found_among_ten_thousand() {
        Reprints reprints = new Reprints();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(words(180));
            assertThat(reprints.originalOf(print(texts.get(i)))).isEqualTo(Reprints.NEW);
            reprints.add(print(texts.get(i)));
        }
        int changed = 0;
        int cut = 0;
        for (int i = 0; i < 10_000; i += 50) {
            List<String> other = new ArrayList<>(texts.get(i));
            for (int k = 0; k < 14; k++) {
                other.set(random.nextInt(other.size()), "x" + random.nextInt());
            }
            changed += reprints.originalOf(print(other)) == i ? 1 : 0;
            cut += reprints.originalOf(print(texts.get(i).subList(0, 120))) == i ? 1 : 0;
        }
        assertThat(changed).isGreaterThanOrEqualTo(180);
        assertThat(cut).isGreaterThanOrEqualTo(195);
    }

    @Test
    void the_daily_bulletin_with_other_figures_is_a_report_of_its_own() {
        List<String> monday = words(200);
        for (int i = 0; i < 10; i++) {
            monday.set(20 * i, String.valueOf(1000 + i));
        }
        List<String> tuesday = new ArrayList<>(monday);
        for (int i = 0; i < 10; i++) {
            tuesday.set(20 * i, String.valueOf(2000 + i));
        }
        assertThat(print(tuesday).similarity(print(monday))).isGreaterThan(0.4);
        assertThat(print(tuesday).isReprintOf(print(monday))).isFalse();
        assertThat(print(monday).isReprintOf(print(monday))).isTrue();
    }

    @Test
    void a_text_of_a_few_words_is_no_reprint_of_anything() {
        List<String> few = words(20);
        assertThat(print(few).isReprintOf(print(few))).isFalse();
        assertThat(print(List.of()).isReprintOf(print(List.of()))).isFalse();
    }

    @Test
    void of_two_originals_the_more_similar_one_counts_whatever_came_first() {
        List<String> text = words(300);
        List<String> far = new ArrayList<>(text.subList(0, 200));
        List<String> near = new ArrayList<>(text.subList(0, 290));
        for (boolean reversed : new boolean[] {false, true}) {
            List<List<String>> originals = new ArrayList<>(List.of(far, near));
            if (reversed) {
                Collections.reverse(originals);
            }
            Reprints reprints = new Reprints();
            originals.forEach(o -> reprints.add(print(o)));
            assertThat(originals.get(reprints.originalOf(print(text)))).isEqualTo(near);
        }
    }

    private static Fingerprint print(List<String> words) {
        return Fingerprint.of(words);
    }

    private List<String> words(int n) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            words.add("w" + random.nextInt(5000));
        }
        return words;
    }
}
