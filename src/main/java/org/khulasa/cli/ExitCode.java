package org.khulasa.cli;

/** Exit codes; scripts rely on them. */
final class ExitCode {
    static final int OK = 0;
    /** Problems in content, and nothing was published. */
    static final int CONTENT = 1;
    /** Bad usage or configuration. */
    static final int USAGE = 2;
    /** The disk, a permission, or another run's lock. */
    static final int ENVIRONMENT = 3;
    /** {@code check} found faults. */
    static final int CHECK = 4;
    /** Our bug. */
    static final int BUG = 70;

    private ExitCode() {}
}
