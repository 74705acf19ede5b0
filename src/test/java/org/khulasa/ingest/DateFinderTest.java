package org.khulasa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.ingest.FoundDate.Form;

class DateFinderTest {
    static Stream<Arguments> examples() throws IOException {
        return DataFile.read("dates.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void datesAreFoundInAllTheirForms(String line, String expected) {
        String found = DateFinder.find(line).stream().map(DateFinderTest::show).collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    private static String show(FoundDate date) {
        boolean plain = date.isUsable();
        String form = plain ? "" : date.form().name() + ":";
        String iso = date.date() == null ? "" : date.date().toString();
        boolean timed = plain && date.time() != null;
        return form + iso + (timed ? "T" + date.time() : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void onlyUsableDatesCanDateAnArticle(String line, String expected) {
        for (FoundDate date : DateFinder.find(line)) {
            boolean never = date.form() == Form.STAMP || date.form() == Form.HIJRI || date.form() == Form.FAULTY;
            assertThat(date.isUsable() && never).isFalse();
        }
    }
}
