package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.speech.Lips;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.avatar.clone.speech.Taps;
import dev.nightshift.avatar.drawn.motion.Viseme;
import java.util.Arrays;

/**
 * What any mouth is expected to do for a sound, in one person's shapes: how far each viseme opens and rounds the lips in
 * general, between this person's closed and usual open mouth. Learning starts from here, so that a sound never heard from
 * the person still looks right.
 */
final class Expectation {
    /** Openings in speech beyond this share of all are shouts, yawns and laughs. */
    private static final double USUALLY_OPEN = 0.9;

    /** Lips are where the sound of 40 ms later wants them, and pass over what is shorter than 50 ms. */
    private static final double AHEAD = 4;

    private static final double REACH = 5;

    private final Lips lips;
    private final float[] wide;
    private final double openGap;

    Expectation(MouthFootage footage, Lips lips) {
        this.lips = lips;
        double[] gaps = gaps(footage, lips);
        this.openGap = Math.max(lips.closedGap() + 0.03, gaps[(int) (USUALLY_OPEN * (gaps.length - 1))]);
        this.wide = wide(footage, lips);
    }

    private static double[] gaps(MouthFootage footage, Lips lips) {
        double[] gaps = Arrays.stream(footage.shapes()).mapToDouble(lips::gap).toArray();
        Arrays.sort(gaps);
        return gaps;
    }

    /** How the shape changes from this person's usual to their wide lips (a standard deviation), the gap kept. */
    private static float[] wide(MouthFootage footage, Lips lips) {
        MouthSpace space = footage.space();
        double[] widths = new double[footage.pictures()];
        double mean = 0;
        for (int i = 0; i < widths.length; i++) {
            float[] flat = lips.withGap(footage.shapes()[i], lips.closedGap());
            widths[i] = width(space.points(flat));
            mean += widths[i] / widths.length;
        }
        double[] sum = new double[space.dimensions()];
        double squares = 1e-9;
        for (int i = 0; i < widths.length; i++) {
            double off = widths[i] - mean;
            squares += off * off;
            for (int k = 0; k < sum.length; k++) sum[k] += off * footage.shapes()[i][k];
        }
        double spread = Math.sqrt(squares / widths.length);
        float[] direction = new float[sum.length];
        for (int k = 0; k < sum.length; k++) direction[k] = (float) (spread * sum[k] / squares);
        float[] none = new float[sum.length];
        double gapChange = lips.gap(direction) - lips.gap(none);
        for (int k = 0; k < sum.length; k++) direction[k] -= (float) (gapChange * lips.opening()[k]);
        return direction;
    }

    private static double width(float[] points) {
        return points[2 * 10] - points[0];
    }

    /** The shape of one kind of sound held for long. */
    private float[] target(Viseme viseme) {
        double open = viseme.target().open() / Viseme.A.target().open();
        float[] shape = lips.withGap(lips.rest(), lips.closedGap() + open * (openGap - lips.closedGap()));
        for (int k = 0; k < shape.length; k++)
            shape[k] += (float) (1.5 * viseme.target().width() * wide[k]);
        return shape;
    }

    /** How much of a say each tap has; they sum to 1. */
    private static double[] shares(Taps taps) {
        double[] shares = new double[taps.count()];
        double sum = 0;
        for (int tap = 0; tap < shares.length; tap++) {
            double off = (taps.first() + tap * taps.step() - AHEAD) / REACH;
            shares[tap] = Math.exp(-off * off / 2);
            sum += shares[tap];
        }
        for (int tap = 0; tap < shares.length; tap++) shares[tap] /= sum;
        return shares;
    }

    /** As weights of a co-articulation: targets smoothed over time, lips ahead of the sound. */
    float[][] weights(Taps taps) {
        double[] shares = shares(taps);
        float[][] weights = new float[taps.numbers()][lips.rest().length];
        for (Viseme viseme : Viseme.values()) {
            float[] target = target(viseme);
            for (int tap = 0; tap < taps.count(); tap++) {
                float[] row = weights[tap * Sounds.KINDS + viseme.ordinal()];
                for (int k = 0; k < row.length; k++) row[k] = (float) (shares[tap] * target[k]);
            }
        }
        return weights;
    }
}
