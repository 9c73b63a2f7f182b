package dev.nightshift.room;

/** What becomes of a comment. */
public enum CommentState {
    OPEN,
    /** Its turn has been opened. */
    ANSWERING,
    ANSWERED,
    /** The host said that it does not know. */
    NOT_KNOWN,
    LET_PASS,
    /** Nobody got round to it in time. */
    EXPIRED
}
