package dev.nightshift.command;

/** Something that a command needs is missing or bad; the message says what to do. */
public final class MissingPartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MissingPartException(String message) {
        super(message);
    }
}
