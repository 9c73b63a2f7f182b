package dev.nightshift.playout;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.Direction.Look;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.host.mood.Display;
import dev.nightshift.room.Cue;
import dev.nightshift.script.Beat;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's face and eyes over time: the delivery of the line that sounds, and for a while the feeling that is
 * displayed. Belongs to the frame loop's thread.
 *
 * <pre>
 *   feel(display) --+
 *   speaks(cue) ----+--> directions for the avatar
 *   advance(now) ---+    (a display that was held long enough ends)
 * </pre>
 */
final class Countenance {
    /** Eyes go to the comments before the first word of an answer and come back when it has begun. */
    private static final long READING_MICROS = 900_000;

    private static final long ANSWERING_MICROS = 350_000;
    private static final long DOWNCAST_MICROS = 1_100_000;

    private Expression calm = Delivery.expression(Beat.HOOK);
    private Target look = Target.CAMERA;
    private Display display = Display.CALM;
    private long until = Long.MIN_VALUE;

    /** What is displayed at a moment. */
    Display at(long atMicros) {
        return atMicros < until ? display : Display.CALM;
    }

    /** A feeling comes to the face, whatever is being said. */
    List<Direction> feel(Display felt, long atMicros) {
        display = felt;
        until = atMicros + felt.hold().toNanos() / 1_000;
        List<Direction> directions = new ArrayList<>();
        directions.add(new Feel(atMicros, Feelings.seen(calm, felt)));
        if (felt.feeling() == Display.Feeling.SAD) {
            directions.add(new Look(atMicros + 200_000, Target.DOWN));
            directions.add(new Look(atMicros + 200_000 + DOWNCAST_MICROS, look));
        }
        return directions;
    }

    /**
     * A line is going to sound.
     *
     * @param answer whether it is said to a viewer
     * @param startMicros when its first sample is due
     */
    List<Direction> speaks(Cue cue, boolean answer, long startMicros) {
        Delivery untouched = Delivery.of(cue, Display.CALM, answer);
        calm = untouched.expression();
        look = untouched.look();
        List<Direction> directions = new ArrayList<>();
        directions.add(new Feel(startMicros, Feelings.seen(calm, at(startMicros))));
        if (answer) {
            directions.add(new Look(startMicros - READING_MICROS, Target.COMMENTS));
            directions.add(new Look(startMicros + ANSWERING_MICROS, look));
        } else {
            directions.add(new Look(startMicros, look));
        }
        return directions;
    }

    /** Ends a display that has been held long enough. */
    List<Direction> advance(long atMicros) {
        if (display.feeling() == Display.Feeling.CALM || atMicros < until) {
            return List.of();
        }
        display = Display.CALM;
        return List.of(new Feel(atMicros, calm));
    }
}
