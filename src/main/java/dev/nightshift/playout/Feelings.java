package dev.nightshift.playout;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.host.mood.Display;
import dev.nightshift.voice.Prosody;
import java.util.List;
import java.util.Optional;

/**
 * What a displayed feeling does to voice, face and hands. The whole of joy raises a voice's pitch by 12 %, its range by
 * 30 %, its rate by 8 % and its level by 2 dB, the whole of sadness lowers them by 7 %, 30 %, 12 % and 3 dB; a display
 * does so by its intensity (see the reference on emotion).
 */
final class Feelings {
    private static final double JOY_SEMITONES = semitones(1.12);
    private static final double SAD_SEMITONES = semitones(0.93);
    /** Inner brows are raised a little: warmth rather than triumph. */
    private static final double TOUCHED = 0.16;

    private static final List<Gesture> JOYFUL =
            List.of(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.THUMB_UP, Gesture.OPEN_PALM, Gesture.HEART);
    private static final List<Gesture> THANKFUL = List.of(Gesture.TOGETHER, Gesture.HEART);

    private Feelings() {}

    static Prosody voiced(Prosody calm, Display display) {
        double much = display.intensity();
        return switch (display.feeling()) {
            case CALM -> calm;
            case HAPPY -> changed(calm, 1 + 0.08 * much, JOY_SEMITONES * much, 1 + 0.3 * much, 2 * much);
            case GRATEFUL -> changed(calm, 1 - 0.04 * much, 0.3 * JOY_SEMITONES * much, 1 + 0.15 * much, -much);
            case SAD -> changed(calm, 1 - 0.12 * much, SAD_SEMITONES * much, 1 - 0.3 * much, -3 * much);
            case SURPRISED -> changed(calm, 1 + 0.04 * much, 0.8 * JOY_SEMITONES * much, 1 + 0.3 * much, much);
        };
    }

    static Expression seen(Expression calm, Display display) {
        double much = display.intensity();
        return switch (display.feeling()) {
            case CALM -> calm;
            case HAPPY -> new Expression(Math.max(calm.smile(), much), 0, 0.12, 0);
            case GRATEFUL -> new Expression(Math.max(0.3, much), TOUCHED, 0, 0);
            case SAD -> new Expression(0, much, 0, 0);
            case SURPRISED -> new Expression(0.5 * calm.smile(), 0, much, 0);
        };
    }

    /** Hearts and thumbs come sparingly: they stand last. Hurt hands rest. */
    static List<Gesture> gestures(List<Gesture> calm, Display display) {
        return switch (display.feeling()) {
            case CALM, SURPRISED -> calm;
            case HAPPY -> List.of(Gesture.OPEN_PALM, Gesture.TOGETHER, Gesture.THUMB_UP, Gesture.HEART);
            case GRATEFUL -> List.of(Gesture.TOGETHER, Gesture.HEART, Gesture.OPEN_PALM);
            case SAD -> List.of();
        };
    }

    /**
     * A gesture that shows joy or thanks, not always the same.
     *
     * @param choice any number
     */
    static Optional<Gesture> wished(Display display, int choice) {
        return switch (display.feeling()) {
            case CALM, SURPRISED, SAD -> Optional.empty();
            case HAPPY -> Optional.of(JOYFUL.get(Math.floorMod(choice, JOYFUL.size())));
            case GRATEFUL -> Optional.of(THANKFUL.get(Math.floorMod(choice, THANKFUL.size())));
        };
    }

    private static Prosody changed(Prosody calm, double rate, double semitones, double range, double gainDb) {
        return new Prosody(
                calm.rate() * rate, calm.semitones() + semitones, calm.range() * range, calm.gainDb() + gainDb);
    }

    private static double semitones(double factor) {
        return 12 * Math.log(factor) / Math.log(2);
    }
}
