package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.media.Phone;
import java.util.List;

/**
 * One shape that the mouth passes through, in program time.
 *
 * @param start microseconds
 * @param end microseconds
 * @param viseme the shape
 * @param open the opening it strives for, after stress and rate
 * @param presence factor on all of the shape's dominance
 */
record MouthCue(long start, long end, Viseme viseme, double open, double presence) {
    /** A sound shorter than this does not reach its full opening (Lindblom 1963: undershoot). */
    private static final double FULL_MICROS = 110_000;
    /** The movement leads its sound by a little even at its peak. */
    private static final long LEAD = 15_000;

    /** Appends the cues of a phone, none for a pause in which the mouth rests; returns how many letters were unknown. */
    static int add(List<MouthCue> cues, Phone phone, long speechStart) {
        long length = phone.endMicros() - phone.startMicros();
        if (phone.isPause() && length > Island.PAUSE) {
            return 0;
        }
        Visemes visemes = Visemes.of(phone.ipa());
        double at = phone.startMicros();
        for (VisemePart part : visemes.parts()) {
            double until = at + length * part.share();
            double open = part.viseme().target().open() * part.open() * gain(phone, length);
            cues.add(new MouthCue(
                    speechStart + Math.round(at),
                    speechStart + Math.round(until),
                    part.viseme(),
                    Math.min(1, open),
                    part.presence()));
            at = until;
        }
        return visemes.unknown();
    }

    /** Stress opens the mouth, haste closes it. */
    private static double gain(Phone phone, long length) {
        double pace = 0.72 + 0.28 * Math.min(1, length / FULL_MICROS);
        return pace * (phone.stressed() ? 1.08 : 0.9);
    }

    boolean sounds() {
        return viseme != Viseme.SILENCE;
    }

    /** Distance in seconds of a moment from the middle of the shape, negative before it. */
    double distance(long now) {
        return (now + LEAD - (start + end) / 2) * 1e-6;
    }

    /** Half the reach of its dominance in seconds: longer sounds dominate longer, and all lead more than they lag. */
    double reach(double distance) {
        double reach = Ease.clamp(0.47e-6 * (end - start), 0.032, 0.09);
        return distance < 0 ? reach * 1.12 : reach;
    }
}
