package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;

/** How much lips move. */
final class LipMotion {
    private LipMotion() {}

    /** Mean way of the inner lips from picture to picture in the standard view, pixels. @param from 1 at least */
    static double mean(List<TrackedFace> faces, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            float[] before = Canonical.points(faces.get(i - 1).mesh(), Canonical.INNER_LIP);
            float[] now = Canonical.points(faces.get(i).mesh(), Canonical.INNER_LIP);
            for (int k = 0; k < now.length; k += 2) {
                sum += Math.hypot(now[k] - before[k], now[k + 1] - before[k + 1]);
            }
        }
        return sum / (to - from) / Canonical.INNER_LIP.length;
    }
}
