package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.render.PatchPoints;
import dev.nightshift.avatar.clone.render.Target;

/**
 * Puts a wished mouth on the face of a base picture: the lips where the shape says, jaw and cheeks moved as the shape
 * differs from the face's own, skin between them moved with what is near, nose and upper cheeks not at all.
 */
final class MouthOnFace {
    private static final int LIPS = Canonical.OUTER_LIP.length + Canonical.INNER_LIP.length;
    private static final int MOUTH = Canonical.MOUTH.length;

    private final MouthSpace space;
    private final PoseTrend trend;
    private final float[] cover = PatchPoints.cover();
    /** For each point that is not the mouth's: how much each of the mouth's moves it. */
    private final float[][] follow;

    MouthOnFace(MouthSpace space, PoseTrend trend, TrackedFace usual) {
        this.space = space;
        this.trend = trend;
        this.follow = follow(PatchPoints.of(usual.mesh()));
    }

    /**
     * The wished mouth.
     *
     * @param shape as the person makes it with the head held as usual
     */
    Target target(TrackedFace base, float[] shape) {
        Similarity view = Canonical.of(base.mesh());
        Similarity back = view.inverse();
        float[] own = space.points(space.encode(base.mesh()));
        float[] wished = space.points(trend.at(base.pose(), shape));
        float[] points = PatchPoints.of(base.mesh());
        float[] moves = new float[2 * MOUTH];
        for (int i = 0; i < MOUTH; i++) {
            double share = i < LIPS ? 1 : cover[i];
            double x = share * (wished[2 * i] - own[2 * i]);
            double y = share * (wished[2 * i + 1] - own[2 * i + 1]);
            moves[2 * i] = (float) (back.a() * x - back.b() * y);
            moves[2 * i + 1] = (float) (back.b() * x + back.a() * y);
            if (i >= LIPS) {
                keepOff(points, moves, 2 * i);
            }
            points[2 * i] += moves[2 * i];
            points[2 * i + 1] += moves[2 * i + 1];
        }
        setLips(points, wished, back);
        drag(points, moves);
        return Target.on(base.mesh(), base.pose(), points);
    }

    /**
     * Skin that moves keeps half its distance from points where the base picture shows: nearer, the drawn skin would end
     * at an edge.
     */
    private void keepOff(float[] points, float[] moves, int at) {
        for (int other = MOUTH; other < PatchPoints.MESH.length; other++) {
            float dx = points[2 * other] - points[at];
            float dy = points[2 * other + 1] - points[at + 1];
            float distance = Math.max(1, (float) Math.hypot(dx, dy));
            float nearer = (moves[at] * dx + moves[at + 1] * dy) / distance;
            if (cover[other] == 0 && nearer > distance / 2) {
                float much = (nearer - distance / 2) / distance;
                moves[at] -= much * dx;
                moves[at + 1] -= much * dy;
            }
        }
    }

    /** Lips are where the shape says, without what the base picture's own mouth was doing beyond its shape. */
    private static void setLips(float[] points, float[] wished, Similarity back) {
        for (int i = 0; i < LIPS; i++) {
            points[2 * i] = (float) back.x(wished[2 * i], wished[2 * i + 1]);
            points[2 * i + 1] = (float) back.y(wished[2 * i], wished[2 * i + 1]);
        }
    }

    private void drag(float[] points, float[] moves) {
        for (int i = 0; i < follow.length; i++) {
            int at = 2 * (MOUTH + i);
            float share = cover[MOUTH + i];
            for (int m = 0; m < MOUTH; m++) {
                points[at] += share * follow[i][m] * moves[2 * m];
                points[at + 1] += share * follow[i][m] * moves[2 * m + 1];
            }
        }
    }

    /** Weights that fall with the fourth power of the distance, sum 1. */
    private static float[][] follow(float[] points) {
        float[][] follow = new float[PatchPoints.MESH.length - MOUTH][MOUTH];
        for (int i = 0; i < follow.length; i++) {
            float sum = 0;
            for (int m = 0; m < MOUTH; m++) {
                float dx = points[2 * (MOUTH + i)] - points[2 * m];
                float dy = points[2 * (MOUTH + i) + 1] - points[2 * m + 1];
                float square = dx * dx + dy * dy + 1;
                follow[i][m] = 1 / (square * square);
                sum += follow[i][m];
            }
            for (int m = 0; m < MOUTH; m++) {
                follow[i][m] /= sum;
            }
        }
        return follow;
    }
}
