package dev.nightshift.voice;

/** A voice that may or may not be usable on this machine. Any thread. */
public interface VoiceSource {
    /** What it would be; known without looking at the machine. */
    VoiceInfo info();

    /** Whether it works here. May start a process and take a second. */
    Availability availability();

    /** A new voice, closed by the caller. Loads nothing yet. */
    Voice open();

    /** Whether a voice works on this machine. */
    sealed interface Availability {
        /** It works. */
        record Ready() implements Availability {}

        /**
         * @param reason what is missing, in a few words
         * @param remedy what the operator can do
         */
        record Missing(String reason, String remedy) implements Availability {}
    }
}
