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

    private static final double[] SHARES_LIVE = {0, 0, 0.05, 0.2, 0.4, 0.35};
    private static final double[] SHARES_FORESEEING = {0, 0.05, 0.3, 0.4, 0.25, 0, 0};

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

    /** As weights of a co-articulation: targets smoothed over time, lips ahead of the sound. */
    float[][] weights(Taps taps) {
        double[] shares = taps.equals(Taps.LIVE) ? SHARES_LIVE : SHARES_FORESEEING;
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
