package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides when which gesture is made: wished ones on the accent nearest to their mark, own ones where those leave
 * time, strokes 0 to 120 ms before the accented vowel and never closer than three seconds.
 */
final class GestureScheduler {
    static final long CLOSEST = 3_000_000;
    private static final long LONGEST_PREPARATION = 500_000;
    private static final long SHORTEST_PREPARATION = 300_000;
    /** How far from its mark a stroke may fall: a little before, up to a phrase after, once the last gesture is far enough. */
    private static final long BEFORE = 400_000;

    /** Farther from its mark than this, an accent is worse than none. */
    private static final long FAR = 600_000;

    private static final long AFTER = 2_000_000;

    private static final int REMEMBERED = 64;

    private final Chance chance;
    private final GestureChoice choice;
    private final ArrayDeque<GestureStroke> recent = new ArrayDeque<>();
    private long nextOwn;
    private long passed;

    GestureScheduler(Chance chance, long now) {
        this.chance = chance;
        this.choice = new GestureChoice(chance.split());
        this.nextOwn = now + chance.millis(400, 2000);
    }

    /** Leaves out own gestures that stand in the way of a wished one. */
    void giveWay(long mark, long now) {
        recent.removeIf(stroke -> stroke.givesWay(mark, now));
    }

    private long lastStroke() {
        long last = Long.MIN_VALUE / 2;
        for (GestureStroke stroke : recent) {
            last = Math.max(last, stroke.stroke());
        }
        return last;
    }

    private List<Gesture> recentGestures() {
        return recent.stream()
                .skip(Math.max(0, recent.size() - 3))
                .map(GestureStroke::gesture)
                .toList();
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
        if (!speech.sober()) {
            own(planned, speech.suited(), preferred, now, strokes);
        }
        strokes.sort(Comparator.comparingLong(GestureStroke::stroke));
        return strokes;
    }

    private void wish(PlannedSpeech speech, long mark, Gesture gesture, long now, List<GestureStroke> strokes) {
        long earliest = Math.max(now + SHORTEST_PREPARATION, lastStroke() + CLOSEST);
        long at = Long.MAX_VALUE;
        for (long accent : speech.accents()) {
            boolean fits = accent - 120_000 >= earliest && accent > mark - BEFORE && accent < mark + AFTER;
            at = fits && Math.abs(accent - mark) < Math.abs(at - mark) ? accent : at;
        }
        if (Math.abs(at - mark) > FAR && mark - 120_000 >= earliest) {
            at = mark;
        }
        if (at == Long.MAX_VALUE) {
            passed++;
        } else {
            strokes.add(stroke(speech, at, gesture, false, now));
        }
    }

    private void own(
            PlannedSpeech speech, List<Gesture> suited, Target preferred, long now, List<GestureStroke> strokes) {
        for (long accent : speech.accents()) {
            boolean inTime = accent - 120_000 >= now + SHORTEST_PREPARATION && accent - speech.start() > 150_000;
            if (inTime && accent >= nextOwn && isFree(accent)) {
                strokes.add(stroke(speech, accent, choice.pick(suited, recentGestures(), preferred), true, now));
                nextOwn = accent + chance.millis(3000, 4600);
            }
        }
    }

    /** Whether a stroke on this accent leaves every other one its time. */
    private boolean isFree(long accent) {
        for (GestureStroke stroke : recent) {
            if (accent > stroke.stroke() - CLOSEST && accent - 120_000 < stroke.stroke() + CLOSEST) {
                return false;
            }
        }
        return true;
    }

    private GestureStroke stroke(PlannedSpeech speech, long accent, Gesture gesture, boolean own, long now) {
        long at = accent - chance.millis(0, 120);
        long room = Math.min(LONGEST_PREPARATION, at - now);
        long prepare = at - Math.min(room, chance.millis(300, 500));
        long let = speech.phraseEndAfter(at) + chance.millis(0, 150);
        long retract = Math.clamp(let, at + 700_000, at + 1_700_000);
        GestureStroke stroke = new GestureStroke(speech.id(), gesture, prepare, at, retract, own);
        if (recent.size() == REMEMBERED) {
            recent.removeFirst();
        }
        recent.addLast(stroke);
        return stroke;
    }

    /** The speech breaks off: its strokes after this moment don't happen. */
    void hush(long speechId, long at) {
        recent.removeIf(stroke -> stroke.speechId() == speechId && stroke.stroke() > at);
        nextOwn = Math.min(nextOwn, at + CLOSEST);
    }
}
