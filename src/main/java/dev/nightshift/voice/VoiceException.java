package dev.nightshift.voice;

/** A voice engine could not speak a sentence. The message never holds the text. */
public final class VoiceException extends Exception {
    private static final long serialVersionUID = 1;

    public VoiceException(String message) {
        super(message);
    }

    public VoiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
