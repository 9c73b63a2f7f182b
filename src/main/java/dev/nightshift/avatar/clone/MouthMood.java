package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.MouthSpace;

/**
 * What a feeling does to the mouth: its corners rise with joy and fall with sadness, whatever is being said. Only
 * movements that the person's own mouths are made of, never farther than these went, and none that would part or press the
 * lips, so that what is said stays said.
 */
final class MouthMood {
    /** How far the whole of a feeling moves the corners up, canonical pixels. */
    private static final double JOY = 7;

    private static final double SADNESS = 5;
    private static final double CONCERN = 2;
    /** The smile with which people speak on air anyway. */
    private static final double USUAL = Expression.FRIENDLY.smile();
    /** How far the corners go outwards for each pixel up. */
    private static final double OUTWARDS = 0.6;
    /** How far from a corner skin still follows, canonical pixels. */
    private static final double REACH = 22;
    /** A person whose mouths hardly move there is not made to by force. */
    private static final double MOST_SCALED = 3;

    /** Corners that move less are left as filmed, canonical pixels. */
    private static final double SHOWS = 1;

    private static final int CORNER = 0;
    private static final int OTHER_CORNER = 10;
    private static final int UPPER_LIP = Canonical.OUTER_LIP.length + 5;
    private static final int LOWER_LIP = Canonical.OUTER_LIP.length + 15;

    private final MouthSpace space;
    /** The difference of shape that brings the corners one canonical pixel up. */
    private final float[] lift;

    MouthMood(MouthSpace space) {
        this.space = space;
        this.lift = lift(space);
    }

    /** The same mouth with the feeling in it. */
    float[] on(float[] shape, Expression feeling) {
        double up = up(feeling);
        float[] moved = shape.clone();
        for (int k = 0; k < moved.length; k++) {
            moved[k] += (float) (up * lift[k]);
        }
        return space.clamp(moved);
    }

    /** Whether a feeling is more than a mouth that says nothing shows by itself. */
    boolean shows(Expression feeling) {
        return Math.abs(up(feeling)) > SHOWS;
    }

    private static double up(Expression feeling) {
        return JOY * (feeling.smile() - USUAL) - SADNESS * feeling.sad() - CONCERN * feeling.concern();
    }

    private static float[] lift(MouthSpace space) {
        float[] wished = wished(space.mean());
        float[] gap = new float[wished.length];
        gap[2 * UPPER_LIP + 1] = -1;
        gap[2 * LOWER_LIP + 1] = 1;
        float[] lift = projected(space, wished);
        float[] parting = projected(space, gap);
        double share = dot(lift, parting) / Math.max(1e-6, dot(parting, parting));
        for (int k = 0; k < lift.length; k++) {
            lift[k] -= (float) (share * parting[k]);
        }
        float[] all = space.points(lift);
        double risen = ((space.mean()[2 * CORNER + 1] - all[2 * CORNER + 1])
                        + (space.mean()[2 * OTHER_CORNER + 1] - all[2 * OTHER_CORNER + 1]))
                / 2;
        double scale = Math.min(MOST_SCALED, 1 / Math.max(1e-3, risen));
        for (int k = 0; k < lift.length; k++) {
            lift[k] *= (float) scale;
        }
        return lift;
    }

    /** Each corner one pixel up and some outwards, the skin around it with it. */
    private static float[] wished(float[] mean) {
        float[] wished = new float[mean.length];
        for (int corner : new int[] {CORNER, OTHER_CORNER}) {
            double out = Math.signum(mean[2 * corner] - mean[2 * (CORNER + OTHER_CORNER - corner)]);
            for (int i = 0; i < mean.length; i += 2) {
                double dx = mean[i] - mean[2 * corner];
                double dy = mean[i + 1] - mean[2 * corner + 1];
                double share = Math.exp(-(dx * dx + dy * dy) / (2 * REACH * REACH));
                wished[i] += (float) (OUTWARDS * out * share);
                wished[i + 1] -= (float) share;
            }
        }
        return wished;
    }

    private static float[] projected(MouthSpace space, float[] displacement) {
        float[] shape = new float[space.dimensions()];
        for (int k = 0; k < shape.length; k++) {
            shape[k] = (float) dot(space.basis()[k], displacement);
        }
        return shape;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
