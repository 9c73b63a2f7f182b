package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** A made-up person, head and shoulders and a gap beside the arm, that sways before a wall; the truth is known. */
final class DrawnPerson {
    static final int WIDTH = 320;
    static final int HEIGHT = 480;
    static final int STILL = 48;
    private static final int SKIN = 0xC89070;
    private static final int SHIRT = 0x203060;

    private final IntBinaryOperator wall;

    DrawnPerson(IntBinaryOperator wall) {
        this.wall = wall;
    }

    /** A wall of tiles with dark joints. */
    static int tiles(int x, int y) {
        return x % 40 < 2 || y % 40 < 2 ? 0x807868 : 0xD8D0C0;
    }

    /** A green screen, darker towards its corners. */
    static int green(int x, int y) {
        int fall = (Math.abs(x - WIDTH / 2) + Math.abs(y - HEIGHT / 2)) / 16;
        return 40 - fall / 2 << 16 | 190 - fall << 8 | 60 - fall / 2;
    }

    /** In pixels; from picture {@value #STILL} on none. */
    static double sway(int picture) {
        return 14 * Math.sin(Math.min(picture, STILL) / 5.0);
    }

    /** How much of a pixel is the person, 0 .. 1. */
    double truth(int picture, int x, int y) {
        double u = x - WIDTH / 2.0 - sway(picture);
        double head = 52 - Math.hypot(u, (y - 130) * .8);
        double body = Math.min(y - 195, 80 - Math.abs(u));
        double arm = Math.min(y - 205, 14 - Math.abs(u - 112));
        double shoulder = Math.min(Math.min(y - 195, 225 - y), 126 - Math.max(u, -80));
        return Math.clamp(Math.max(Math.max(head, body), Math.max(arm, Math.min(shoulder, u + 80))) + .5, 0, 1);
    }

    Texture picture(int picture) {
        Random grain = new Random(picture);
        Texture drawn = Texture.blank(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double alpha = truth(picture, x, y);
                int person = y < 195 ? SKIN : SHIRT;
                int noise = (int) Math.round(grain.nextGaussian() * 2);
                drawn.pixels()[y * WIDTH + x] = mixed(wall.applyAsInt(x, y), person, alpha, noise);
            }
        }
        return drawn;
    }

    void draw(Texture picture, VideoFrame into) {
        for (int i = 0; i < picture.pixels().length; i++) {
            into.pixels()
                    .set(
                            ValueLayout.JAVA_INT,
                            (long) (i / WIDTH) * into.strideBytes() + 4L * (i % WIDTH),
                            picture.pixels()[i]);
        }
    }

    /** As a net sees it: in 64 by 64 cells, soft, half a cell too far to the right. */
    Likelihood seen(int picture) {
        Likelihood seen = Likelihood.blank(64, 64);
        for (int i = 0; i < seen.values().length; i++) {
            double sum = 0;
            for (int k = 0; k < 25; k++) {
                int x = (int) ((i % 64 - .7 + k % 5 * .4) * WIDTH / 64);
                int y = (int) ((i / 64 - .2 + k / 5 * .4) * HEIGHT / 64);
                sum += truth(picture, x, y) / 25;
            }
            seen.values()[i] = (byte) Math.round(255 * sum);
        }
        return seen;
    }

    private static int mixed(int ground, int person, double alpha, int noise) {
        int pixel = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (ground >> shift & 255) * (1 - alpha) + (person >> shift & 255) * alpha + noise;
            pixel = pixel << 8 | (int) Math.clamp(Math.round(value), 0, 255);
        }
        return pixel;
    }
}
