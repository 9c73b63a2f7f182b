package dev.nightshift.avatar.drawn.svg;

/** A drawing that can't be used; the message says where and what to do. */
public final class SvgException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SvgException(String message) {
        super(message);
    }

    SvgException(String message, Throwable cause) {
        super(message, cause);
    }
}
