package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.drawn.Pose.Mouth;
import java.util.List;

/**
 * Co-articulation by dominance functions (Cohen and Massaro 1993, "Modeling coarticulation in synthetic visual
 * speech"): every control is the mean of its neighbours' targets, weighted by {@code D = a exp(-2 |d|/s)} with the
 * distance {@code d} in time from a segment's middle and its reach {@code s}. Jaw, lips and tongue have weights of their
 * own, and rounding reaches further than anything else.
 */
final class Articulation {
    /** Beyond this a segment has no say. */
    private static final long SIGHT = 450_000;
    /** How much further rounding and width reach than the jaw. */
    private static final double LIPS_REACH = 1.5;

    private double open;
    private double width;
    private double round;
    private double raise;
    private double teeth;
    private double tongue;
    private double jawWeight;
    private double lipsWeight;
    private double tongueWeight;

    /** Blends the cues around a moment, from the first that may matter on. */
    void blend(List<MouthCue> cues, int from, long now) {
        open = width = round = raise = teeth = tongue = 0;
        jawWeight = lipsWeight = tongueWeight = Double.MIN_NORMAL;
        for (int i = from; i < cues.size() && cues.get(i).start() < now + SIGHT; i++) {
            add(cues.get(i), now);
        }
    }

    /** Index of the first cue that may matter at a moment. */
    static int firstInSight(List<MouthCue> cues, int from, long now) {
        int first = from;
        while (first < cues.size() && cues.get(first).end() < now - SIGHT) {
            first++;
        }
        return first;
    }

    private void add(MouthCue cue, long now) {
        double distance = cue.distance(now);
        double relative = Math.abs(distance) / cue.reach(distance);
        double near = cue.presence() * dominance(relative);
        double wide = cue.presence() * dominance(relative / LIPS_REACH);
        Viseme viseme = cue.viseme();
        addJaw(near * viseme.jaw(), cue.open(), viseme.target());
        addLips(wide * viseme.lips(), viseme.target());
        tongue += near * viseme.tongue() * viseme.target().tongue();
        tongueWeight += near * viseme.tongue();
    }

    /** Falls off exponentially as in the paper, with the corner at the middle rounded off. */
    private static double dominance(double relative) {
        return Math.exp(relative < 1 ? -relative * relative : 1 - 2 * relative);
    }

    private void addJaw(double weight, double opening, Mouth target) {
        open += weight * opening;
        teeth += weight * target.teeth();
        jawWeight += weight;
    }

    private void addLips(double weight, Mouth target) {
        width += weight * target.width();
        round += weight * target.round();
        raise += weight * target.upperRaise();
        lipsWeight += weight;
    }

    double open() {
        return open / jawWeight;
    }

    double teeth() {
        return teeth / jawWeight;
    }

    double width() {
        return width / lipsWeight;
    }

    double round() {
        return round / lipsWeight;
    }

    double raise() {
        return raise / lipsWeight;
    }

    double tongue() {
        return tongue / tongueWeight;
    }
}
