package dev.nightshift.avatar.clone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Eyes;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoseTrendTest {
    private static final double PIXELS_A_DEGREE = 0.5;

    /** Somebody who throws the head back whenever the mouth opens; turning left moves the mouth in its view. */
    private final List<TrackedFace> faces = faces(new Random(3));

    private final MouthSpace space =
            MouthSpace.learn(faces.stream().map(TrackedFace::mesh).toList(), 4);
    private final PoseTrend trend = PoseTrend.learn(faces, space);

    @Test
    void a_closed_mouth_stays_closed_on_a_head_that_is_thrown_back() {
        float[] closed = trend.without(new HeadPose(0, 0, 0), space.encode(Faces.straight(0)));
        assertThat(space.opening(trend.at(new HeadPose(0, -20, 0), closed))).isLessThan(0.01);
    }

    @Test
    void what_turning_does_to_the_mouth_is_put_on_and_taken_off() {
        float[] ahead = space.encode(Faces.straight(0.05));
        float[] turned = space.encode(turned(0.05, 10));
        assertThat(trend.without(new HeadPose(10, 0, 0), turned))
                .usingComparatorWithPrecision(0.5f)
                .containsExactly(trend.without(new HeadPose(0, 0, 0), ahead));
        assertThat(space.points(trend.at(new HeadPose(10, 0, 0), trend.without(new HeadPose(0, 0, 0), ahead)))[0])
                .isCloseTo(space.points(turned)[0], within(0.5f));
    }

    private static List<TrackedFace> faces(Random random) {
        List<TrackedFace> faces = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double gap = Math.max(0, random.nextGaussian(0.05, 0.05));
            float yaw = (float) random.nextGaussian(0, 8);
            float pitch = (float) (-60 * gap + random.nextGaussian(0, 3));
            faces.add(new TrackedFace(turned(gap, yaw), new HeadPose(yaw, pitch, 0), new Eyes(1, 1, 0, 0), 0.9f));
        }
        return faces;
    }

    private static Mesh turned(double gap, double yaw) {
        float[] points = Faces.straight(gap).points().clone();
        for (int point : Canonical.MOUTH) {
            points[3 * point] += (float) (yaw * PIXELS_A_DEGREE * 200 / Canonical.EYE_SPAN);
        }
        // The base of the nose is one of the mouth's points and an anchor of the view; it stays.
        points[3 * 2] = Faces.straight(gap).x(2);
        return new Mesh(points);
    }
}
