package dev.nightshift.console;

/** Takes what an operator says into a room's program. Any thread; returns at once. */
public interface OpenMicrophone {
    /** A room through whose host nobody can speak. */
    OpenMicrophone NONE = new OpenMicrophone() {
        @Override
        public Taken take(String by, float[] samples) {
            return new Taken(Standing.SHUT, 0, Figures.NONE);
        }

        @Override
        public Figures figures() {
            return Figures.NONE;
        }
    };

    /**
     * Takes what somebody says.
     *
     * @param by the operator's name; the room has to have opened that operator's microphone
     * @param samples 48,000 a second, -1 .. 1
     */
    Taken take(String by, float[] samples);

    /** How it fared in this show. */
    Figures figures();

    /** How what was sent fared; {@code waitingMicros} is how long it lies until the program takes it. */
    record Taken(Standing standing, long waitingMicros, Figures figures) {}

    /** Whether it is heard. */
    enum Standing {
        /** The room has not opened it, or not for this operator. */
        SHUT,
        /** The host finishes a sentence. */
        WAITING,
        ON_AIR
    }

    /**
     * Counts of this show.
     *
     * @param received samples
     * @param dropped samples that came too late or too many
     * @param gaps times that nothing came while somebody spoke
     */
    record Figures(long received, long dropped, long gaps) {
        public static final Figures NONE = new Figures(0, 0, 0);
    }
}
