package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Motion;
import java.util.Arrays;
import java.util.List;

/**
 * How cheerful the person looks through the film, and how high the brows are, and how still the head: each picture's rank among all, 0 the least
 * .. 1 the most, over half a second around it. Talking moves the mouth, so a smile is read from the cheeks as well.
 */
final class Mien {
    private static final int AROUND = 6;
    private static final int[] CORNERS = {61, 291};
    private static final int[] CHEEKS = {50, 280, 205, 425};
    private static final int[] BROWS = {70, 63, 105, 66, 107, 336, 296, 334, 293, 300};

    private final float[] smile;
    private final float[] brows;
    private final float[] still;

    Mien(List<TrackedFace> faces) {
        smile = ranks(heights(faces, CORNERS, CHEEKS), AROUND);
        brows = ranks(heights(faces, BROWS, BROWS), AROUND);
        still = ranks(stillness(faces), 2 * AROUND);
    }

    /** How still the head is around a picture, 0 .. 1. */
    double still(int frame) {
        return still[frame];
    }

    /** How well a picture suits a feeling, 0 .. 1. */
    double suits(int frame, Expression feeling) {
        double cheerful = Math.clamp(0.5 + 1.6 * (feeling.smile() - Expression.FRIENDLY.smile()) - feeling.sad(), 0, 1);
        double raised = Math.clamp(0.5 + feeling.surprise() - feeling.concern(), 0, 1);
        return 1 - 0.7 * Math.abs(smile[frame] - cheerful) - 0.3 * Math.abs(brows[frame] - raised);
    }

    private static float[] heights(List<TrackedFace> faces, int[] some, int[] others) {
        float[] heights = new float[faces.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = height(faces.get(i), some) + height(faces.get(i), others);
        }
        return heights;
    }

    private static float[] stillness(List<TrackedFace> faces) {
        float[] stillness = new float[faces.size()];
        for (int i = 0; i < stillness.length; i++) {
            Motion motion = Motion.at(faces, i);
            stillness[i] = (float) -Math.hypot(motion.right(), motion.down());
        }
        return stillness;
    }

    /** Ranks of the means over so many pictures before and after each. */
    private static float[] ranks(float[] raw, int around) {
        float[] calm = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            int from = Math.max(0, i - around);
            int to = Math.min(raw.length, i + around + 1);
            for (int k = from; k < to; k++) {
                calm[i] += raw[k] / (to - from);
            }
        }
        float[] sorted = calm.clone();
        Arrays.sort(sorted);
        float[] ranks = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            int place = Arrays.binarySearch(sorted, calm[i]);
            ranks[i] = place / (float) Math.max(1, raw.length - 1);
        }
        return ranks;
    }

    /** Mean height in the standard view, upwards. */
    private static float height(TrackedFace face, int[] points) {
        float[] xy = Canonical.points(face.mesh(), points);
        float sum = 0;
        for (int i = 1; i < xy.length; i += 2) {
            sum -= xy[i] / points.length;
        }
        return sum;
    }
}
