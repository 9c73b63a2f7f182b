package dev.nightshift.studio.sitting;

/** How a take stands after something of it was handed in. */
public sealed interface TakeAnswer {
    /**
     * More is to come.
     *
     * @param received bytes that are there
     */
    record Going(long received, long bytes) implements TakeAnswer {}

    /** It is there. */
    record Whole(Take take) implements TakeAnswer {}

    /** Nothing of it was taken. */
    record Refused(Reason reason) implements TakeAnswer {}

    /**
     * The piece belongs elsewhere: the store has got this far.
     *
     * @param received bytes that are there
     */
    record Elsewhere(long received) implements TakeAnswer {}

    /** Why. */
    enum Reason {
        /** The sitting was deleted, or never was. */
        NO_SITTING,
        /** The take was not begun. */
        NOT_BEGUN,
        /** More bytes than a take of its kind may have. */
        TOO_LARGE,
        /** The disk is too full, or too much was handed in already. */
        NO_ROOM,
        /** The bytes are none of a film. */
        NO_FILM,
        /** The consent was signed with another recording: the phrase is not recorded anew. */
        SIGNED
    }
}
