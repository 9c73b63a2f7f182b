package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;
import java.util.OptionalDouble;

/** How much a person's own mouth moves while it is closed for longer than any sound of speech closes it. */
final class OwnSilence {
    /** Lips this near, by the distance of the eyes, touch. */
    private static final double CLOSED = .02;
    /** Pictures: a second. */
    private static final int LONG = 25;
    /** Pictures of it that there must be, for the figure to say anything. */
    private static final int ENOUGH = 3 * LONG;

    private OwnSilence() {}

    /** Mean way of the lips from picture to picture in such stretches; empty when there is too little of them. */
    static OptionalDouble motion(List<TrackedFace> faces) {
        double way = 0;
        int pictures = 0;
        for (int from = 0; from < faces.size(); ) {
            int to = from;
            while (to < faces.size() && Canonical.opening(faces.get(to).mesh()) < CLOSED) {
                to++;
            }
            if (to - from >= LONG) {
                way += LipMotion.mean(faces, from + 1, to) * (to - from - 1);
                pictures += to - from - 1;
            }
            from = to + 1;
        }
        return pictures < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(way / pictures);
    }
}
