package org.khulasa.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages and who may know which library: one sentence a rule. */
class ArchitectureTest {
    private static final List<String> ORDER = List.of(
            "lang",
            "problem",
            "content",
            "gazetteer",
            "ingest",
            "annotate",
            "english",
            "draft",
            "site",
            "bake",
            "check",
            "cli");

    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    @Test
    void a_package_knows_only_those_above_it() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (int below = i + 1; below < ORDER.size(); below++) {
                noClasses()
                        .that()
                        .resideInAPackage("org.khulasa." + ORDER.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.khulasa." + ORDER.get(below))
                        .check(program);
            }
        }
    }

    @Test
    void only_bake_knows_jbake_freemarker_and_flexmark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.khulasa.bake")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jbake..", "freemarker..", "com.vladsch..", "org.apache.commons.configuration2..")
                .check(program);
    }

    /** So that building a site takes no network, whatever it finds in the environment. */
    @Test
    void only_draft_knows_a_network_and_a_model() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.khulasa.draft")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.langchain4j..", "java.net.http..", "com.fasterxml.jackson.databind..")
                .check(program);
        noClasses()
                .that()
                .haveNameNotMatching("org\\.khulasa\\.(draft\\..*|cli\\.(DraftCommand|ReviewCommand)(\\$.*)?)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.khulasa.draft")
                .check(program);
    }

    @Test
    void only_the_command_line_knows_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.khulasa.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(program);
    }

    @Test
    void the_site_reads_and_writes_no_file() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.khulasa.site", "org.khulasa.english", "org.khulasa.annotate", "org.khulasa.lang")
                .and()
                .doNotHaveFullyQualifiedName("org.khulasa.lang.Messages")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(program);
    }

    @Test
    void names_say_something() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Misc)")
                .check(program);
    }

    @Test
    void every_package_says_what_it_is_and_forbids_nulls() throws IOException {
        for (String name : ORDER) {
            Path info = Path.of("src/main/java/org/khulasa", name, "package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info))
                    .contains("@NullMarked")
                    .contains("In:")
                    .contains("Out:");
        }
    }

    @Test
    void no_source_holds_an_invisible_character() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD\\u00A0]");
            }
        }
    }
}
