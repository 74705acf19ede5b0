package org.khulasa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.lang.Fold;
import org.khulasa.problem.Problems;

class GlossaryTest {
    private static final Path SHIPPED = Path.of("content/glossary.yaml");

    /** Letters without vowel marks, European digits, spaces and hyphens: what a person types who looks a term up. */
    private static final String ARABIC = "[\\u0621-\\u063A\\u0641-\\u064A0-9 -]+";

    static Stream<FaultTable.Example> faults() {
        return FaultTable.read("glossary.txt");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_bad_entry_is_told_and_left_out_and_the_others_stay(FaultTable.Example example) {
        Problems problems = new Problems();
        List<GlossaryTerm> terms = GlossaryParser.parse("content/glossary.yaml", example.file(), problems);
        assertThat(FaultTable.told(problems)).isEqualTo(example.told());
        assertThat(terms.stream().map(GlossaryTerm::id).collect(Collectors.joining("\n")))
                .isEqualTo(example.stays());
    }

    @Test
    void the_shipped_glossary_is_sound() throws IOException {
        Problems problems = new Problems();
        List<GlossaryTerm> terms = GlossaryParser.parse("content/glossary.yaml", Files.readString(SHIPPED), problems);
        assertThat(FaultTable.told(problems)).isEmpty();
        assertThat(terms).hasSizeGreaterThanOrEqualTo(420);
        assertThat(terms).isSortedAccordingTo(Comparator.comparing(GlossaryTerm::id));
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.ar()).isNotEmpty().allMatch(form -> form.matches(ARABIC));
            assertThat(term.en()).isNotEmpty().noneMatch(String::isBlank);
        });
        assertThat(terms.stream()
                        .flatMap(term -> Stream.concat(term.ar().stream(), term.en().stream()))
                        .map(Fold::key))
                .doesNotHaveDuplicates();
        assertThat(terms.stream().map(GlossaryTerm::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(GlossaryTerm.Kind.values());
    }

    @Test
    void an_agreement_a_conference_and_a_resolution_say_what_they_are() throws IOException {
        List<GlossaryTerm> terms =
                GlossaryParser.parse("content/glossary.yaml", Files.readString(SHIPPED), new Problems());
        assertThat(terms)
                .filteredOn(term -> switch (term.kind()) {
                    case AGREEMENT, CONFERENCE, RESOLUTION -> term.note() == null;
                    default -> false;
                })
                .extracting(GlossaryTerm::id)
                .isEmpty();
    }
}
