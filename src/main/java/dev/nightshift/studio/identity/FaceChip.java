package dev.nightshift.studio.identity;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.ValueLayout;

/**
 * A face cut out of its picture for the net: turned, moved and scaled so that the corners of the eyes and the base of the
 * nose lie where dlib's training pictures have them (the five points of its {@code get_face_chip_details}, padding 0.25).
 */
final class FaceChip {
    /** Pixels of a side. */
    static final int SIDE = 150;

    private static final double PADDING = 0.25;
    private static final int CHANNELS = 3;
    /** Of the face mesh: outer and inner corner of the eye on the picture's right, the same on its left, base of the nose. */
    private static final int[] POINTS = {263, 362, 33, 133, 2};

    private static final double[] PLACES = {
        0.8595674595992,
        0.2134981538014,
        0.6460604764104,
        0.2289674387677,
        0.1205750620789,
        0.2137274526848,
        0.3340850613712,
        0.2290642403242,
        0.4901123135679,
        0.6277975316475
    };
    private static final float[] EQUAL = {1, 1, 1, 1, 1};
    private static final double[] MEAN_RGB = {122.782, 117.001, 104.298};
    /** Pictures larger than the chip are averaged over so many samples a pixel and direction at the most. */
    private static final int FINEST = 6;

    private FaceChip() {}

    /** The net's input: rows from the top, red, green, blue about 0 (-0.5 .. 0.6). */
    static Layer cut(VideoFrame picture, Mesh mesh) {
        Similarity toPicture = placement(mesh).inverse();
        int samples = (int) Math.clamp(Math.ceil(toPicture.scale()), 1, FINEST);
        Layer chip = new Layer(SIDE, SIDE, CHANNELS);
        float[] sum = new float[CHANNELS];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                java.util.Arrays.fill(sum, 0);
                gather(picture, toPicture, x, y, samples, sum);
                for (int c = 0; c < CHANNELS; c++) {
                    chip.values()[chip.at(y, x) + c] = (float) ((sum[c] / (samples * samples) - MEAN_RGB[c]) / 255);
                }
            }
        }
        return chip;
    }

    /** From the picture to the chip. */
    static Similarity placement(Mesh mesh) {
        float[] from = new float[2 * POINTS.length];
        float[] to = new float[2 * POINTS.length];
        for (int i = 0; i < POINTS.length; i++) {
            from[2 * i] = mesh.x(POINTS[i]);
            from[2 * i + 1] = mesh.y(POINTS[i]);
            to[2 * i] = (float) ((PLACES[2 * i] + PADDING) / (1 + 2 * PADDING) * SIDE);
            to[2 * i + 1] = (float) ((PLACES[2 * i + 1] + PADDING) / (1 + 2 * PADDING) * SIDE);
        }
        return Similarity.fit(from, to, EQUAL);
    }

    private static void gather(VideoFrame picture, Similarity toPicture, int x, int y, int samples, float[] sum) {
        for (int j = 0; j < samples; j++) {
            for (int i = 0; i < samples; i++) {
                double u = x + (i + 0.5) / samples - 0.5;
                double v = y + (j + 0.5) / samples - 0.5;
                addBilinear(picture, toPicture.x(u, v), toPicture.y(u, v), sum);
            }
        }
    }

    private static void addBilinear(VideoFrame picture, double x, double y, float[] sum) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float right = (float) (x - left);
        float down = (float) (y - top);
        addPixel(picture, left, top, (1 - right) * (1 - down), sum);
        addPixel(picture, left + 1, top, right * (1 - down), sum);
        addPixel(picture, left, top + 1, (1 - right) * down, sum);
        addPixel(picture, left + 1, top + 1, right * down, sum);
    }

    /** Beyond the picture's edge all is black, as where dlib's chips leave theirs. */
    private static void addPixel(VideoFrame picture, int x, int y, float share, float[] sum) {
        if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height()) {
            return;
        }
        int bgra = picture.pixels().get(ValueLayout.JAVA_INT_UNALIGNED, (long) y * picture.strideBytes() + 4L * x);
        sum[0] += share * (bgra >> 16 & 0xff);
        sum[1] += share * (bgra >> 8 & 0xff);
        sum[2] += share * (bgra & 0xff);
    }
}
