package org.khulasa.cli;

import picocli.CommandLine;

/** The program's entry. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command line and answers with its exit code; never exits the JVM. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Khulasa());
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> {
            line.getErr().println("error " + e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
            line.getErr().println("  help: ./khulasa --help lists commands and options");
            return ExitCode.USAGE;
        });
        return line.execute(arguments);
    }
}
