package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Texture;

/**
 * One picture as seen from afar: enough to tell whether two can follow each other.
 *
 * @param face in the picture's pixels
 * @param small brightness of {@value #WIDTH} by {@value #HEIGHT} squares
 * @param pictureHeight pixels
 */
public record Glimpse(TrackedFace face, float[] small, int pictureHeight) {
    private static final int WIDTH = 18;
    private static final int HEIGHT = 32;
    private static final int STEP = 4;
    private static final int NOSE = 6;
    private static final int CHIN = 152;
    private static final int[] BROWS = {70, 63, 105, 66, 107, 336, 296, 334, 293, 300};

    /** Looks at a picture. */
    public static Glimpse of(Texture picture, TrackedFace face) {
        float[] sums = new float[WIDTH * HEIGHT];
        int[] counts = new int[sums.length];
        for (int y = 0; y < picture.height(); y += STEP) {
            for (int x = 0; x < picture.width(); x += STEP) {
                int p = picture.pixels()[y * picture.width() + x];
                int cell = y * HEIGHT / picture.height() * WIDTH + x * WIDTH / picture.width();
                sums[cell] += ((p >> 16 & 255) + 2 * (p >> 8 & 255) + (p & 255)) / 4f;
                counts[cell]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, counts[i]);
        }
        return new Glimpse(face, sums, picture.height());
    }

    /** How differently the head is held and the face looks, mouth aside; about 1 is a step that would be noticed. */
    double faceDistance(Glimpse other) {
        TrackedFace a = face;
        TrackedFace b = other.face;
        double unit = Canonical.interOcular(a.mesh());
        double turned = Math.abs(a.pose().yaw() - b.pose().yaw())
                + Math.abs(a.pose().pitch() - b.pose().pitch())
                + Math.abs(a.pose().roll() - b.pose().roll());
        double moved = Math.hypot(
                        a.mesh().x(NOSE) - b.mesh().x(NOSE),
                        a.mesh().y(NOSE) - b.mesh().y(NOSE))
                / unit;
        double grown = Math.abs(Math.log(unit / Canonical.interOcular(b.mesh())));
        double lids = Math.abs(a.eyes().left() - b.eyes().left())
                + Math.abs(a.eyes().right() - b.eyes().right());
        double gaze = Math.hypot(
                a.eyes().gazeX() - b.eyes().gazeX(), a.eyes().gazeY() - b.eyes().gazeY());
        return turned / 5 + 6 * moved + 10 * grown + lids + gaze + brows(other) / 2;
    }

    /** How differently the whole picture looks. */
    double pictureDistance(Glimpse other) {
        double sum = 0;
        for (int i = 0; i < small.length; i++) {
            sum += Math.abs(small[i] - other.small[i]);
        }
        return sum / small.length / 3;
    }

    /** How differently everything below the face looks. */
    double handsDistance(Glimpse other) {
        double chin = face.mesh().y(CHIN) / pictureHeight;
        double sum = 0;
        int from = WIDTH * (int) Math.clamp(Math.ceil(chin * HEIGHT) + 1, 0, HEIGHT - 1);
        for (int i = from; i < small.length; i++) {
            sum += Math.abs(small[i] - other.small[i]);
        }
        return sum / (small.length - from);
    }

    private double brows(Glimpse other) {
        float[] mine = Canonical.points(face.mesh(), BROWS);
        float[] its = Canonical.points(other.face.mesh(), BROWS);
        double sum = 0;
        for (int i = 1; i < mine.length; i += 2) {
            sum += Math.abs(mine[i] - its[i]);
        }
        return sum / BROWS.length;
    }
}
