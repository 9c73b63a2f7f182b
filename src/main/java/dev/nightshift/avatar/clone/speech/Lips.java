package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.clone.face.MouthSpace;

/**
 * What a person's shapes mean for the lips: the gap between them is a linear function of the shape, and there is one
 * direction in which this person opens the mouth.
 *
 * @param gapAtMean gap of the mean mouth, in inter-ocular distances; below 0 the lips are pressed together
 * @param gapSlope change of the gap for each dimension of the shape
 * @param opening how the shape changes when the gap grows by 1, as the person does it
 * @param closedGap gap of this person's closed mouth
 * @param tuckedGap gap while the lower lip touches the teeth
 * @param rest the mouth while nobody speaks; closed
 */
public record Lips(
        double gapAtMean, float[] gapSlope, float[] opening, double closedGap, double tuckedGap, float[] rest) {

    /** The gap of a shape in inter-ocular distances; below 0 the lips are pressed together. */
    public double gap(float[] shape) {
        double gap = gapAtMean;
        for (int k = 0; k < shape.length; k++) gap += gapSlope[k] * shape[k];
        return gap;
    }

    /** The same mouth opened or closed to a gap the way this person does it. */
    public float[] withGap(float[] shape, double gap) {
        double change = gap - gap(shape);
        float[] changed = shape.clone();
        for (int k = 0; k < shape.length; k++) changed[k] += (float) (change * opening[k]);
        return changed;
    }

    /** The gap's linear function, found by looking at open mouths, where the space does not round it to 0. */
    public static float[] slopeIn(MouthSpace space) {
        float[] open = open(space);
        float[] slope = new float[open.length];
        for (int k = 0; k < open.length; k++) {
            float[] more = open.clone();
            more[k] += 1;
            slope[k] = (float) (space.opening(more) - space.opening(open));
        }
        return slope;
    }

    /** The gap of the mean mouth by the same function. */
    public static double gapAtMeanIn(MouthSpace space) {
        float[] open = open(space);
        float[] slope = slopeIn(space);
        double gap = space.opening(open);
        for (int k = 0; k < open.length; k++) gap -= slope[k] * open[k];
        return gap;
    }

    /** A mouth so wide open that one step in any direction does not close it; no person's, only for measuring. */
    private static float[] open(MouthSpace space) {
        float[] open = new float[space.dimensions()];
        open[0] = Math.max(40, 4 * space.highest()[0]);
        return open;
    }
}
