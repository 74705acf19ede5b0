package org.khulasa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command has: the options that all share, and an exit code for an answer. */
abstract class WithOptions implements Callable<Integer> {
    @Mixin
    final Options options = new Options();
}
