package dev.nightshift.script;

/** What became of a planned sentence at the moment of speaking. */
public sealed interface Filling {
    /** It can be said. */
    record Filled(Line line) implements Filling {}

    /**
     * It would not be true now.
     *
     * @param reason in a few words, for the log
     */
    record NotSayable(String reason) implements Filling {}
}
