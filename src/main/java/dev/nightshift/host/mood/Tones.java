package dev.nightshift.host.mood;

import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.host.reply.Tone;

/** How the host words things in a mood. */
public final class Tones {
    private static final double HURT = 0.12;
    private static final double GLAD = 0.25;

    private Tones() {}

    /** The tone of a mood at its moment. Whoever is hurt and glad at once talks plainly. */
    public static Tone of(Mood mood) {
        double hurt = Math.max(mood.intensity(Kind.DISTRESS), mood.intensity(Kind.REPROACH));
        double glad = Math.max(
                Math.max(mood.intensity(Kind.JOY), mood.intensity(Kind.PRIDE)), mood.intensity(Kind.GRATITUDE));
        if (hurt >= HURT) return glad >= GLAD ? Tone.PLAIN : Tone.SUBDUED;
        return glad >= GLAD || mood.pad().pleasure() > 0.4 ? Tone.CHEERFUL : Tone.PLAIN;
    }
}
