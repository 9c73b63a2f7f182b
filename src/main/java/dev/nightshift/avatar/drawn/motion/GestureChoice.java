package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.Target;

/** Picks a gesture of the host's own where the directions wish for none, never the same twice in a row. */
final class GestureChoice {
    private final Chance chance;

    GestureChoice(Chance chance) {
        this.chance = chance;
    }

    /** A gesture that suits any words; pointing only while the product is what matters. */
    Gesture pick(Gesture last, Target preferred) {
        double sum = 0;
        for (Gesture gesture : Gesture.values()) {
            sum += weight(gesture, last, preferred);
        }
        double draw = chance.between(0, sum);
        Gesture picked = last == Gesture.OPEN_PALM ? Gesture.TOGETHER : Gesture.OPEN_PALM;
        for (Gesture gesture : Gesture.values()) {
            double weight = weight(gesture, last, preferred);
            if (draw >= 0 && draw < weight) {
                picked = gesture;
            }
            draw -= weight;
        }
        return picked;
    }

    private static double weight(Gesture gesture, Gesture last, Target preferred) {
        if (gesture == last) {
            return 0;
        }
        return switch (gesture) {
            case OPEN_PALM -> 5;
            case TOGETHER -> 1;
            case HEART, COUNT_ONE -> 0.5;
            case THUMB_UP -> 0.7;
            case POINT_CARD -> preferred == Target.PRODUCT ? 2 : 0;
            case COUNT_TWO, COUNT_THREE, WAVE -> 0;
        };
    }
}
