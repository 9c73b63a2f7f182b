package dev.nightshift.host.mood;

/**
 * A short-lived feeling about something that happened.
 *
 * @param intensity 0 .. 1
 */
public record Emotion(Kind kind, double intensity) {
    public Emotion {
        intensity = Math.clamp(intensity, 0, 1);
    }

    /**
     * The emotions of Ortony, Clore and Collins (1988) that a shop's host can have, each with its place in the
     * pleasure-arousal-dominance space after ALMA (Gebhard 2005). There is no anger: reproach is felt, never shown.
     * Names are kept in journals.
     */
    public enum Kind {
        JOY(0.4, 0.2, 0.1),
        GRATITUDE(0.4, 0.2, -0.3),
        HAPPY_FOR(0.4, 0.2, 0.2),
        PRIDE(0.4, 0.3, 0.3),
        SATISFACTION(0.3, -0.2, 0.4),
        /** Not of the theory, which counts it as mere arousal; its place is our own choice. */
        SURPRISE(0.1, 0.4, -0.1),
        DISTRESS(-0.4, -0.2, -0.5),
        PITY(-0.4, -0.2, -0.5),
        REPROACH(-0.3, -0.1, 0.4);

        private final Pad pad;

        Kind(double pleasure, double arousal, double dominance) {
            this.pad = new Pad(pleasure, arousal, dominance);
        }

        /** Where a mood goes that is filled with it. */
        public Pad pad() {
            return pad;
        }
    }
}
