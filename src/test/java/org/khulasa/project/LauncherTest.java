package org.khulasa.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code khulasa} with a Maven and a Java that only write down how they were called. Past 300 lines, since all
 * cases share this one stage.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA =
            """
            #!/bin/sh
            echo "java $*" >>"$CALLS"
            case "$*" in *ArchiveClassesAtExit=*)
              for word; do case $word in -XX:ArchiveClassesAtExit=*) echo classes >"${word#*=}" ;; esac; done
              echo noise of the first run; exit 9 ;;
            esac
            echo the result
            exit "${JAVA_CODE:-0}"
            """;

    private static final String MAVEN =
            """
            #!/bin/sh
            echo "mvn $*" >>"$CALLS"
            echo a word of Maven
            [ -z "$MAVEN_SLOW" ] || sleep 0.5
            [ -z "$MAVEN_FAILS" ] || { echo "Main.java:[3,1] not a statement"; exit 1; }
            mkdir -p target/lib
            cat pom.xml src/main/java/Main.java >target/khulasa.jar
            cp pom.xml target/lib/some.jar
            """;

    private static final String TOOLS =
            "bash sh env cat cksum cp dirname find head ls mkdir mv readlink rm sed sleep sort tr xargs";

    /** Links to what the launcher uses: /usr/bin itself may hold a Java and a Maven. */
    private static final Path SYSTEM = Path.of("target/launcher-test").toAbsolutePath();

    @TempDir
    Path folder;

    private Path project;
    private Path jdk;
    private Path calls;

    record Ran(int code, String out, String err) {}

    @BeforeAll
    static void systemTools() throws IOException {
        Files.createDirectories(SYSTEM);
        for (String name : TOOLS.split(" ")) {
            Path link = SYSTEM.resolve(name);
            Files.deleteIfExists(link);
            for (Path tool : List.of(Path.of("/usr/bin", name), Path.of("/bin", name))) {
                if (Files.exists(tool) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, tool);
                }
            }
        }
    }

    @BeforeEach
    void aProjectWithAFakeJdk() throws IOException {
        project = folder.resolve("خلاصة with blanks");
        write("pom.xml", "<project/>");
        write("src/main/java/Main.java", "class Main {}");
        Files.copy(Path.of("khulasa"), project.resolve("khulasa"), StandardCopyOption.COPY_ATTRIBUTES);
        jdk = folder.resolve("jdk");
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        script(folder.resolve("tools/mvn"), MAVEN);
        calls = folder.resolve("calls");
    }

    @Test
    void builds_at_first_and_runs_the_program_with_the_arguments_as_they_are() throws Exception {
        Ran ran = run("build", "--base-url", "https://example.org/a b/");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).as("only the program's own output").isEqualTo("the result\n");
        assertThat(ran.err()).startsWith("building the program (first time");
        assertThat(calls()).hasSize(3);
        assertThat(calls().get(0))
                .startsWith("mvn ")
                .contains("-Dmaven.test.skip=true", "-Dkhulasa.skipBake=true", "package");
        assertThat(calls().get(2))
                .contains("-Dkhulasa.home=" + project.toRealPath() + " ")
                .endsWith("khulasa.jar build --base-url https://example.org/a b/");
    }

    @Test
    void keeps_the_classes_of_a_first_run_and_does_not_show_that_it_failed() throws Exception {
        run();

        assertThat(calls().get(1)).contains("-XX:ArchiveClassesAtExit=");
        assertThat(project.resolve("target/launcher/java-17.0.1.jsa")).exists();
        assertThat(calls().get(2))
                .contains("-XX:SharedArchiveFile=" + project.toRealPath() + "/target/launcher/java-17.0.1.jsa");
    }

    @Test
    void does_not_build_again_when_nothing_changed() throws Exception {
        run();
        forget();

        Ran ran = run();

        assertThat(ran.err()).isEmpty();
        assertThat(calls()).singleElement().asString().startsWith("java ").contains("-XX:SharedArchiveFile=");
    }

    @Test
    void does_not_build_again_when_only_dates_changed() throws Exception {
        run();
        forget();
        Files.setLastModifiedTime(
                project.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(3600)));
        Files.setLastModifiedTime(project.resolve("src/main/java/Main.java"), FileTime.from(Instant.EPOCH));

        run();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void does_not_build_again_for_an_editors_files_or_a_test() throws Exception {
        run();
        forget();
        write("src/main/java/.Main.java.swp", "half a word");
        write("src/main/java/Main.java~", "class Mai {}");
        write("src/test/java/MainTest.java", "class MainTest {}");

        run();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void builds_again_when_a_source_file_changed_even_with_an_old_date() throws Exception {
        run();
        forget();
        write("src/main/java/Main.java", "class Main { int x; }");
        Files.setLastModifiedTime(project.resolve("src/main/java/Main.java"), FileTime.from(Instant.EPOCH));

        Ran ran = run();

        assertThat(ran.err()).contains("building the program (its source has changed)");
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn ")).hasSize(1);
        assertThat(calls()).as("new classes for the new jar").hasSize(3);
    }

    @Test
    void builds_again_when_a_file_was_added_renamed_or_removed() throws Exception {
        run();
        forget();
        write("src/main/java/Other.java", "class Other {}");
        run();
        Files.move(project.resolve("src/main/java/Other.java"), project.resolve("src/main/java/Third.java"));
        run();
        Files.delete(project.resolve("src/main/java/Third.java"));
        run();

        assertThat(calls()).filteredOn(call -> call.startsWith("mvn ")).hasSize(3);
    }

    @Test
    void builds_again_without_old_libraries_when_the_pom_changed() throws Exception {
        run();
        forget();
        write("target/lib/some-1.0.jar", "old");
        write("pom.xml", "<project><version>2</version></project>");

        run();

        assertThat(calls()).filteredOn(call -> call.startsWith("mvn ")).hasSize(1);
        assertThat(project.resolve("target/lib"))
                .isDirectoryContaining("glob:**/some.jar")
                .isDirectoryNotContaining("glob:**/some-1.0.jar");
    }

    @Test
    void builds_again_when_the_jar_is_not_the_one_it_built() throws Exception {
        run();
        forget();
        write("target/khulasa.jar", "built from another branch");

        run();

        assertThat(calls()).filteredOn(call -> call.startsWith("mvn ")).hasSize(1);
    }

    @Test
    void shows_a_failed_build_and_tries_again_at_the_next_run() throws Exception {
        run();
        forget();
        write("src/main/java/Main.java", "class Main { oops }");

        Ran first = run(Map.of("MAVEN_FAILS", "yes"), "build");
        Ran second = run(Map.of("MAVEN_FAILS", "yes"), "build");

        assertThat(first.code()).isEqualTo(3);
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("Main.java:[3,1] not a statement", "error the program could not be built");
        assertThat(second).isEqualTo(first);
        assertThat(calls()).as("the program never ran").hasSize(2).allMatch(call -> call.startsWith("mvn "));
    }

    @Test
    void goes_on_with_the_program_it_has_when_the_change_that_broke_the_build_is_taken_back() throws Exception {
        run();
        write("src/main/java/Main.java", "class Main { oops }");
        run(Map.of("MAVEN_FAILS", "yes"));
        forget();
        write("src/main/java/Main.java", "class Main {}");

        Ran ran = run();

        assertThat(ran.code()).isZero();
        assertThat(calls()).singleElement().asString().startsWith("java ");
    }

    @Test
    void passes_the_programs_exit_code_on() throws Exception {
        assertThat(run(Map.of("JAVA_CODE", "4"), "check").code()).isEqualTo(4);
    }

    @Test
    void passes_options_for_java_on_and_takes_back_its_own_garbage_collector() throws Exception {
        run(Map.of("KHULASA_JAVA_OPTS", "-Xmx3g -XX:+UseParallelGC"));

        assertThat(calls().get(2)).contains(" -Xmx3g -XX:+UseParallelGC ").doesNotContain("UseSerialGC");
    }

    @Test
    void sizes_the_young_generation_unless_somebody_sets_the_heap() throws Exception {
        run(Map.of("KHULASA_JAVA_OPTS", "-Dx=y"));
        run(Map.of("KHULASA_JAVA_OPTS", "-Xmx256m"));

        List<String> calls = calls();
        assertThat(calls.get(calls.size() - 2)).contains(" -XX:NewSize=");
        assertThat(calls.get(calls.size() - 1)).doesNotContain("-XX:NewSize=");
    }

    @Test
    void works_from_another_folder_and_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("khulasa"));

        Ran ran = start(link, Map.of(), List.of()).get();

        assertThat(ran.code()).isZero();
        assertThat(project.resolve("target/khulasa.jar")).exists();
    }

    @Test
    void two_at_once_build_one_after_the_other_and_only_once() throws Exception {
        Running first = start(project.resolve("khulasa"), Map.of("MAVEN_SLOW", "yes"), List.of());
        Running second = start(project.resolve("khulasa"), Map.of("MAVEN_SLOW", "yes"), List.of());

        assertThat(List.of(first.get().code(), second.get().code())).containsOnly(0);
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn ")).hasSize(1);
        assertThat(project.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void a_lock_whose_holder_was_killed_stops_nobody() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        write("target/launcher/lock/pid", gone.pid() + "\n");

        assertThat(run().code()).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.MAC, disabledReason = "macOS itself says where a Java is")
    void says_how_to_get_a_newer_java() throws Exception {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("error Java 17 or newer is needed")
                .contains(jdk + "/bin/java is Java 11.0.2", "  help: Debian, Ubuntu: sudo apt install");
    }

    @Test
    void says_how_to_get_maven_or_a_compiler_only_when_it_has_to_build() throws Exception {
        run();
        Files.delete(folder.resolve("tools/mvn"));
        Files.delete(jdk.resolve("bin/javac"));
        assertThat(run().code()).as("built already").isZero();
        write("pom.xml", "<project><version>2</version></project>");

        Ran withoutMaven = run();
        script(folder.resolve("tools/mvn"), MAVEN);
        Ran withoutCompiler = run();

        assertThat(withoutMaven.code()).isEqualTo(3);
        assertThat(withoutMaven.err()).contains("there is no mvn on PATH", "  help: ");
        assertThat(withoutCompiler.code()).isEqualTo(3);
        assertThat(withoutCompiler.err()).contains("no bin/javac", "  help: ");
    }

    private Ran run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Ran run(Map<String, String> environment, String... arguments) throws Exception {
        return start(project.resolve("khulasa"), environment, List.of(arguments))
                .get();
    }

    /** Starts the launcher with nothing on PATH but the fake Maven and the tools every system has, less its own Java and Maven. */
    private Running start(Path launcher, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("tools") + ":" + SYSTEM);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("CALLS", calls.toString());
        builder.environment().putAll(environment);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Running(process, out, err);
    }

    record Running(Process process, Path out, Path err) {
        Ran get() throws Exception {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    private List<String> calls() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private void forget() throws IOException {
        Files.delete(calls);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
