package dev.nightshift.studio.vision;

/** OpenCV could not do what it was asked to. */
public final class VisionException extends RuntimeException {
    VisionException(String message) {
        super(message);
    }

    VisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
