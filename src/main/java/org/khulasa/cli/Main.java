package org.khulasa.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.LocaleData;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command line and answers with its exit code; never exits the JVM. */
    public static int run(String... arguments) {
        if (arguments.length == 0 || Khulasa.BAKING.contains(arguments[0])) {
            // It waits for no option, and reading the command line takes as long.
            ForkJoinPool.commonPool().execute(LocaleData::load);
        }
        Supplier<Object> asked = arguments.length == 0 ? null : Khulasa.COMMANDS.get(arguments[0]);
        // Setting up a command takes picocli some 10 ms; one that is named is set up alone.
        CommandLine line = new CommandLine(asked == null ? new Khulasa() : asked.get());
        String[] rest = arguments;
        if (asked != null) {
            line.setCommandName("khulasa " + arguments[0]);
            rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        } else if (arguments.length > 0) {
            // Help and corrections need them all.
            Khulasa.COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> {
            PrintWriter err = line.getErr();
            err.println("error " + e.getMessage());
            String nearest = nearest(e);
            err.println(
                    nearest == null
                            ? "  help: ./khulasa --help lists commands and options"
                            : "  help: did you mean '" + nearest + "'?");
            return ExitCode.USAGE;
        });
        return line.execute(rest);
    }

    /** The option or command nearest to the word that was not understood; null when the fault is another one. */
    private static @Nullable String nearest(CommandLine.ParameterException fault) {
        if (!(fault instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return null;
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine.Model.CommandSpec command = fault.getCommandLine().getCommandSpec();
        Stream<String> known =
                word.startsWith("-") ? command.optionsMap().keySet().stream() : command.subcommands().keySet().stream();
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.min(Comparator.<String>comparingInt(k -> distance.apply(k, word))
                        .thenComparing(k -> k))
                .orElse(null);
    }
}
