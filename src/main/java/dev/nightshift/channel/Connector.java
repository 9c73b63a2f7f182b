package dev.nightshift.channel;

/** An adapter to one comment platform, in both directions. Runs from its start to {@link #close} and reconnects by itself. */
public interface Connector extends AutoCloseable {
    /** Such as {@code twitch}. */
    String platform();

    /** How it fares, for the console. */
    Status status();

    /** Sends an answer back to who asked, when it can, or counts it. Any thread; returns at once. */
    void answer(ChatAnswer answer);

    /** What became of the answers. */
    AnswerFigures answers();

    @Override
    void close();

    /** How a connector fares. */
    sealed interface Status {
        record Connected() implements Status {}

        /**
         * It tries again by itself.
         *
         * @param reason in a few words, without viewers' text
         */
        record Reconnecting(String reason) implements Status {}

        /** It gave up: an operator has to do something, named in the reason. */
        record Refused(String reason) implements Status {}
    }
}
