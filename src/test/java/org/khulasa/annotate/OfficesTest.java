package org.khulasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom offices and relations without a name mean, in sentences of {@code offices.txt}. */
final class OfficesTest {
    private record Place(int paragraph, int start, String phrase) {}

    @TestFactory
    List<DynamicTest> anOfficeMeansALeaderOnlyWhenThatIsCertain() {
        return Fixtures.lines("offices.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s*;\\s*", -1))
                .map(f -> DynamicTest.dynamicTest(
                        f[1], () -> assertThat(meant(f[0], f[1])).containsExactlyElementsOf(expected(f[2]))))
                .toList();
    }

    private static List<Map.Entry<String, Set<String>>> expected(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", -1))
                .map(pair -> Map.entry(
                        pair[0].replace('_', ' '), (Set<String>) new TreeSet<>(List.of(pair[1].split(",", -1)))))
                .toList();
    }

    private static List<Map.Entry<String, Set<String>>> meant(String day, String text) {
        Annotated annotated = Fixtures.ANNOTATOR.annotate(Fixtures.article("عنوان", day, text.split("\\|", -1)));
        Map<Place, Set<String>> meant = new LinkedHashMap<>();
        annotated.leaders().forEach(leader -> leader.mentions().stream()
                .filter(mention -> mention.by() != By.NAME)
                .forEach(m -> meant.computeIfAbsent(
                                new Place(m.paragraph(), m.start(), m.text()), place -> new TreeSet<>())
                        .add(leader.id())));
        return meant.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Place::paragraph).thenComparingInt(Place::start)))
                .map(e -> Map.entry(e.getKey().phrase(), e.getValue()))
                .toList();
    }
}
