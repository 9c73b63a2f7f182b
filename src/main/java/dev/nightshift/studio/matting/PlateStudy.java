package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.ValueLayout;

/**
 * Learns the background of a film: for each pixel the colour that most pictures agree upon in which no person is near (a
 * majority vote after Boyer and Moore over running means). One thread.
 */
final class PlateStudy {
    /** Likelihood of a person, of 255, above which a place is not looked at, and how far around. */
    private static final int PERSON = 20;

    private static final int NEAR = 2;
    /** Likelihood, of 255, that is more than a mistake of the edge. */
    private static final float LIKELY = 140;
    /** Colours that differ more in any channel are not the same background. */
    private static final int SAME = 14;
    /** Sightings after which a colour is sure. */
    private static final float SURE = 3;
    /** Mean difference between sightings, above which nothing is standing still. */
    private static final float RESTLESS = 9;

    private final int width;
    private final int height;
    private final float[] mean;
    private final float[] restless;
    private final short[] seen;
    private final short[] against;

    PlateStudy(int width, int height) {
        this.width = width;
        this.height = height;
        this.mean = new float[3 * width * height];
        this.restless = new float[width * height];
        this.seen = new short[width * height];
        this.against = new short[width * height];
    }

    /** Looks at the background of one more picture. */
    void add(VideoFrame picture, Likelihood person) {
        Likelihood near = person.grown(NEAR);
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = x * near.width() / width;
        }
        for (int y = 0; y < height; y++) {
            int row = y * near.height() / height * near.width();
            for (int x = 0; x < width; x++) {
                if ((near.values()[row + columns[x]] & 255) < PERSON) {
                    see(
                            y * width + x,
                            picture.pixels().get(ValueLayout.JAVA_INT, (long) y * picture.strideBytes() + 4L * x));
                }
            }
        }
    }

    /** Looks at the background of a picture that was cut out: all that lies apart from the person. */
    void add(Texture picture, byte[] alpha, Likelihood person) {
        int apart = 3;
        for (int y = 0; y < height; y++) {
            float v = (y + .5f) * person.height() / height;
            int covered = Integer.MIN_VALUE;
            int row = y * width;
            for (int x = 0; x < width; x++) {
                // how far the last covered place to the left is, looked for a little ahead
                int ahead = Math.min(x + apart, width - 1);
                covered = near(alpha, ahead, y, apart) ? ahead : covered;
                if (x - covered > apart && person.at((x + .5f) * person.width() / width, v) < LIKELY) {
                    see(row + x, picture.pixels()[row + x]);
                }
            }
        }
    }

    /** Whether anything of the person is in a short column. */
    private boolean near(byte[] alpha, int x, int y, int reach) {
        for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
            if (alpha[v * width + x] != 0) {
                return true;
            }
        }
        return false;
    }

    private void see(int i, int colour) {
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        float away = Math.max(
                Math.abs(red - mean[3 * i]),
                Math.max(Math.abs(green - mean[3 * i + 1]), Math.abs(blue - mean[3 * i + 2])));
        if (seen[i] == 0 || against[i] > seen[i]) {
            mean[3 * i] = red;
            mean[3 * i + 1] = green;
            mean[3 * i + 2] = blue;
            seen[i] = 1;
            against[i] = 0;
        } else if (away > SAME) {
            against[i]++;
        } else {
            seen[i]++;
            mean[3 * i] += (red - mean[3 * i]) / seen[i];
            mean[3 * i + 1] += (green - mean[3 * i + 1]) / seen[i];
            mean[3 * i + 2] += (blue - mean[3 * i + 2]) / seen[i];
            restless[i] += (away - restless[i]) / seen[i];
        }
    }

    /** The background as far as it was seen, filled where it was not. */
    Plate finish() {
        byte[] trust = new byte[width * height];
        float[] weights = new float[width * height];
        for (int i = 0; i < trust.length; i++) {
            float often = Math.min(1, seen[i] / SURE) * Math.max(0, 1 - 2f * against[i] / Math.max(1, seen[i]));
            float still = Math.clamp(2 - 2 * restless[i] / RESTLESS, 0, 1);
            trust[i] = (byte) Math.round(255 * often * still);
            weights[i] = Math.min(1, seen[i] / SURE);
        }
        Fill.of(mean, weights, width, height);
        Texture picture = Texture.blank(width, height);
        for (int i = 0; i < trust.length; i++) {
            picture.pixels()[i] = 0xFF000000
                    | Math.round(mean[3 * i]) << 16
                    | Math.round(mean[3 * i + 1]) << 8
                    | Math.round(mean[3 * i + 2]);
        }
        return new Plate(picture, trust);
    }
}
