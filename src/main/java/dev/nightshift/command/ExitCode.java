package dev.nightshift.command;

/** What the shell is told. */
public final class ExitCode {
    /** Done. */
    public static final int OK = 0;
    /** It failed while it ran. */
    public static final int FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** Something that it needs is missing or bad. */
    public static final int MISSING = 3;

    private ExitCode() {}
}
