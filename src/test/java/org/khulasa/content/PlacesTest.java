package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.problem.Problems;

class PlacesTest {
    private static final Set<String> KINDS =
            Set.of("country", "city", "province", "base", "sea", "river", "dam", "region", "district");

    static Stream<FaultTable.Example> faults() {
        return FaultTable.read("places.txt");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrong_coordinates_are_told_and_the_place_stays_without(FaultTable.Example example) {
        Problems problems = new Problems();
        List<Location> places = PlaceParser.parse("content/places.yaml", example.file(), problems);
        assertThat(FaultTable.told(problems)).isEqualTo(example.told());
        assertThat(places.stream().map(PlacesTest::line).collect(Collectors.joining("\n")))
                .isEqualTo(example.stays());
    }

    private static String line(Location place) {
        Coordinates at = place.at();
        return at == null ? place.id() : place.id() + " " + at.latitude() + " " + at.longitude();
    }

    @Test
    void the_shipped_places_are_sound() throws IOException {
        Problems problems = new Problems();
        List<Location> places =
                PlaceParser.parse("content/places.yaml", Files.readString(Path.of("content/places.yaml")), problems);
        assertThat(FaultTable.told(problems)).isEmpty();
        assertThat(places).hasSizeGreaterThanOrEqualTo(320);
        assertThat(places).extracting(Location::id).doesNotHaveDuplicates();
        assertThat(places).extracting(Location::kind).isSubsetOf(KINDS);
        assertThat(places)
                .filteredOn(place -> place.kind().equals("country"))
                .extracting(Location::country)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
