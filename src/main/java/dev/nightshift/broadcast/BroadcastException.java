package dev.nightshift.broadcast;

/** A program can't go out any more: its encoder, or in a rehearsal its file, has failed. */
public final class BroadcastException extends RuntimeException {
    BroadcastException(String message, Throwable cause) {
        super(message, cause);
    }
}
