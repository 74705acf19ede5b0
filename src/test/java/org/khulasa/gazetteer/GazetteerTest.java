package org.khulasa.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khulasa.content.Content;
import org.khulasa.content.ContentReader;
import org.khulasa.content.Role;
import org.khulasa.lang.Fold;
import org.khulasa.problem.Problems;

/** One automaton over all names; who held an office when. */
final class GazetteerTest {
    private static final Content CONTENT = content();
    private static final Gazetteer GAZETTEER = Gazetteer.of(CONTENT);

    private static Content content() {
        try {
            return ContentReader.read(Path.of("src/test/resources/annotate/content"), new Problems());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(String text) {
        return GAZETTEER.find(Fold.of(text)).names().stream()
                .map(hit -> hit.entry().key())
                .toList();
    }

    @Test
    void theLongestNameWins() {
        assertThat(names("رجب طيب أردوغان")).containsExactly("رجب طيب اردوغان");
        assertThat(names("حافظ الأسد وبشار الأسد")).containsExactly("حافظ الاسد", "بشار الاسد");
        assertThat(names("الولايات المتحدة الأمريكية")).containsExactly("الولايات المتحده الامريكيه");
    }

    @Test
    void aNameEndsAtAWordsEnd() {
        assertThat(names("بوتينية")).isEmpty();
        assertThat(names("بوتين.")).containsExactly("بوتين");
        assertThat(names("«بوتين»")).containsExactly("بوتين");
    }

    @Test
    void particlesMayStandBeforeAName() {
        for (String text : List.of("وبوتين", "فبوتين", "ببوتين", "لبوتين", "كبوتين", "ولبوتين", "فببوتين")) {
            assertThat(names(text)).as(text).containsExactly("بوتين");
        }
        assertThat(names("مبوتين")).isEmpty();
        assertThat(names("للأسد وللأسد وبالأسد كالأسد")).hasSize(4);
    }

    @Test
    void titleNamesAreShortEnglishNamesInOrder() {
        assertThat(GAZETTEER.titleNames("لقاء بين بوتين والأسد في سوتشي، وبوتين يغادر"))
                .containsExactly("Putin", "Assad", "Sochi");
        assertThat(GAZETTEER.titleNames("نصيب الأسد للشركات")).isEmpty();
        assertThat(GAZETTEER.titleNames("")).isEmpty();
        assertThat(GAZETTEER.titleNames("بوتين في عُمان")).containsExactly("Putin", "Oman");
        assertThat(GAZETTEER.titleNames("بوتين في عمّان")).containsExactly("Putin", "Amman");
        assertThat(GAZETTEER.titleNames("بوتين في عمان")).containsExactly("Putin");
    }

    @Test
    void anOfficeHasOneHolderOrNone() {
        Offices offices = Offices.of(CONTENT.leaders().values());
        assertThat(offices.holder(Role.PRESIDENT, "US", days("2018-05-01", "2018-05-01")))
                .isEqualTo("donald-trump");
        assertThat(offices.holder(Role.PRESIDENT, "US", days("2016-12-01", "2017-02-01")))
                .isNull();
        assertThat(offices.holder(Role.PRESIDENT, "US", days("2017-01-20", "2017-01-20")))
                .as("the day of the handover")
                .isNull();
        assertThat(offices.holder(Role.PRESIDENT, "FR", days("2018-05-01", "2018-05-01")))
                .isNull();
        assertThat(offices.heldAny("hafez-al-assad", days("1971-02-01", "1980-01-01")))
                .as("a month alone counts from its end")
                .isFalse();
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void theAutomatonFindsWhatASearchForEachKeyFinds() {
        SortedMap<String, String> keys = new TreeMap<>();
        for (String key : List.of("ا", "اب", "بابا", "باب", "ب", "جبا", "\u0627\u0628\u062C", "x y", "y x")) {
            keys.put(key, key);
        }
        Automaton<String> automaton = automaton(keys);
        String text = "بابابجباباج x y x y ابجد";
        List<String> found = new ArrayList<>();
        automaton.scan(text, (start, end, key) -> {
            assertThat(text.substring(start, end)).isEqualTo(key);
            found.add(start + key);
        });
        List<String> expected = new ArrayList<>();
        for (String key : keys.keySet()) {
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                expected.add(at + key);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theAutomatonFindsTheKeysOfALargeTable() {
        Random random = new Random(3);
        SortedMap<String, String> keys = new TreeMap<>();
        for (int k = 0; k < 12_000; k++) {
            String key = letters(random, 1 + random.nextInt(9));
            keys.put(key, key);
        }
        String text = letters(random, 20_000);
        Set<String> expected = new HashSet<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(text.length(), start + 9); end++) {
                if (keys.containsKey(text.substring(start, end))) {
                    expected.add(start + text.substring(start, end));
                }
            }
        }
        Set<String> found = new HashSet<>();
        automaton(keys).scan(text, (start, end, key) -> assertThat(found.add(start + key))
                .as("once")
                .isTrue());
        assertThat(found).isEqualTo(expected);
    }

    private static Automaton<String> automaton(SortedMap<String, String> keys) {
        return new Automaton<>(keys.keySet().toArray(String[]::new), List.copyOf(keys.values()));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 30)
                .map(i -> i > 24 ? '\u0627' : '\u0628' + i) // one letter is frequent, so that keys share beginnings
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anAutomatonWithoutKeysFindsNothing() {
        automaton(new TreeMap<>()).scan("بوتين", (start, end, key) -> {
            throw new AssertionError(key);
        });
    }
}
