package dev.nightshift.studio.film;

/** A film could not be coded or decoded. */
public final class FilmException extends RuntimeException {
    FilmException(String message) {
        super(message);
    }

    FilmException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns {@code result} unless it is an error of FFmpeg. */
    static int check(String call, int result) {
        if (result < 0) {
            throw new FilmException(call + " failed with " + result);
        }
        return result;
    }
}
