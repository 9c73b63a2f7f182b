package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides when which gesture is made: wished ones on the accent nearest to their mark, own ones in speeches without
 * wishes, strokes 0 to 120 ms before the accented vowel and never closer than three seconds.
 */
final class GestureScheduler {
    static final long CLOSEST = 3_000_000;
    private static final long LONGEST_PREPARATION = 500_000;
    private static final long SHORTEST_PREPARATION = 300_000;
    /** How far from its mark a stroke may fall: a little before, up to a phrase after. */
    private static final long BEFORE = 400_000;

    private static final long AFTER = 1_200_000;

    private final Chance chance;
    private final GestureChoice choice;
    private long lastStroke = Long.MIN_VALUE / 2;
    private long nextOwn;
    private Gesture last = Gesture.WAVE;
    private long passed;

    GestureScheduler(Chance chance, long now) {
        this.chance = chance;
        this.choice = new GestureChoice(chance.split());
        this.nextOwn = now + chance.millis(400, 2000);
    }

    /** Wished gestures that there was no time for. */
    long passed() {
        return passed;
    }

    List<GestureStroke> plan(Speak speech, PlannedSpeech planned, Target preferred, long now) {
        List<GestureStroke> strokes = new ArrayList<>();
        for (GestureMark mark : speech.gestures()) {
            wish(planned, speech.atMicros() + mark.strokeMicros(), mark.gesture(), now, strokes);
        }
        if (speech.gestures().isEmpty()) {
            own(planned, preferred, now, strokes);
        }
        return strokes;
    }

    private void wish(PlannedSpeech speech, long mark, Gesture gesture, long now, List<GestureStroke> strokes) {
        long earliest = Math.max(now + SHORTEST_PREPARATION, lastStroke + CLOSEST);
        long at = Long.MAX_VALUE;
        for (long accent : speech.accents()) {
            boolean fits = accent - 120_000 >= earliest && accent > mark - BEFORE && accent < mark + AFTER;
            at = fits && Math.abs(accent - mark) < Math.abs(at - mark) ? accent : at;
        }
        if (at == Long.MAX_VALUE && mark - 120_000 >= earliest) {
            at = mark;
        }
        if (at == Long.MAX_VALUE) {
            passed++;
        } else {
            strokes.add(stroke(speech, at, gesture, now));
        }
    }

    private void own(PlannedSpeech speech, Target preferred, long now, List<GestureStroke> strokes) {
        for (long accent : speech.accents()) {
            boolean inTime = accent - 120_000 >= now + SHORTEST_PREPARATION && accent - speech.start() > 150_000;
            if (inTime && accent >= nextOwn && accent - 120_000 >= lastStroke + CLOSEST) {
                strokes.add(stroke(speech, accent, choice.pick(last, preferred), now));
            }
        }
    }

    private GestureStroke stroke(PlannedSpeech speech, long accent, Gesture gesture, long now) {
        long at = accent - chance.millis(0, 120);
        long room = Math.min(LONGEST_PREPARATION, at - now);
        long prepare = at - Math.min(room, chance.millis(300, 500));
        long let = speech.phraseEndAfter(at) + chance.millis(0, 150);
        lastStroke = at;
        nextOwn = at + chance.millis(3200, 6500);
        last = gesture;
        return new GestureStroke(speech.id(), gesture, prepare, at, Math.clamp(let, at + 700_000, at + 1_700_000));
    }

    /** Strokes after this moment don't happen. */
    void hush(long at) {
        lastStroke = Math.min(lastStroke, at);
        nextOwn = Math.min(nextOwn, at + CLOSEST);
    }
}
