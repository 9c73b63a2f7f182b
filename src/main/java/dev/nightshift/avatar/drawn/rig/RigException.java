package dev.nightshift.avatar.drawn.rig;

/** A rig that can't be used; the message names the file, the key or group, and what to do. */
public final class RigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RigException(String message) {
        super(message);
    }

    public RigException(String message, Throwable cause) {
        super(message, cause);
    }
}
