package dev.nightshift.shop.feed;

/** Ends an import: a file is bad as a whole. Never leaves this package; callers see {@link Import.Rejected}. */
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableFile(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
