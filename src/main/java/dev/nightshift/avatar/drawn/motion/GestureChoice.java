package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.Target;
import java.util.List;

/** Picks a gesture of the host's own where the directions wish for none, never the same twice in a row. */
final class GestureChoice {
    /** What was made before the last gesture is made this much less often. */
    private static final double AGAIN = 0.35;

    private final Chance chance;

    GestureChoice(Chance chance) {
        this.chance = chance;
    }

    /**
     * A gesture for an accent.
     *
     * @param suited those that suit the words, the most fitting one first; none when any does
     * @param recent the last gestures, the last one last
     * @param preferred where the host looks: pointing only while the product is what matters
     */
    Gesture pick(List<Gesture> suited, List<Gesture> recent, Target preferred) {
        double sum = 0;
        for (Gesture gesture : Gesture.values()) {
            sum += weight(gesture, suited, recent, preferred);
        }
        double draw = chance.between(0, sum);
        Gesture picked =
                !recent.isEmpty() && recent.getLast() == Gesture.OPEN_PALM ? Gesture.TOGETHER : Gesture.OPEN_PALM;
        for (Gesture gesture : Gesture.values()) {
            double weight = weight(gesture, suited, recent, preferred);
            if (draw >= 0 && draw < weight) {
                picked = gesture;
            }
            draw -= weight;
        }
        return picked;
    }

    private static double weight(Gesture gesture, List<Gesture> suited, List<Gesture> recent, Target preferred) {
        if (!recent.isEmpty() && recent.getLast() == gesture) {
            return 0;
        }
        double weight = suited.isEmpty() ? usual(gesture, preferred) : fitting(gesture, suited);
        return recent.contains(gesture) ? AGAIN * weight : weight;
    }

    /** Half as often with each place farther down. */
    private static double fitting(Gesture gesture, List<Gesture> suited) {
        int place = suited.indexOf(gesture);
        return place < 0 ? 0 : Math.pow(0.5, place);
    }

    private static double usual(Gesture gesture, Target preferred) {
        return switch (gesture) {
            case OPEN_PALM -> 3;
            case TOGETHER -> 1.5;
            case HEART, COUNT_ONE -> 0.5;
            case THUMB_UP -> 0.7;
            case POINT_CARD -> preferred == Target.PRODUCT ? 2 : 0;
            case COUNT_TWO, COUNT_THREE, WAVE -> 0;
        };
    }
}
