package dev.nightshift.avatar.clone.render;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The camera's noise on a drawn mouth. A blend of many pictures has less of it than the face around, and a smooth mouth in a
 * grainy face is seen. What lacks is measured on the picture itself: the noise of its smoothest places (Immerkær 1996, by
 * blocks), real against drawn, of brightness and of colour, which films keep at half the size. Of clean footage nothing
 * lacks and nothing is added. One thread, pictures in their order.
 */
final class Grain {
    private static final int BLOCK = 8;
    private static final int STEP = 12;
    private static final int COVERED = 128;
    /** Every so many pictures it is measured anew. */
    private static final int EVERY = 5;

    private static final float MEMORY = .8f;
    /** Standard deviations, of 255: less is not seen, more is no camera's noise. */
    private static final float LEAST = 1.5f;

    private static final float MOST = 14;
    /** A pattern's deviation, and its side less one. */
    private static final int SIGMA = 32;

    private static final int SIDE = 255;

    private final byte[] pattern = new byte[(SIDE + 1) * (SIDE + 1)];
    private final RandomGenerator chance;
    private int pictures;
    private final Level brightness = new Level(Grain::luma, 1);
    private final Level colour = new Level(p -> (p >> 16 & 255) - (p & 255), 2);

    Grain(RandomGenerator chance) {
        this.chance = chance;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (byte) Math.clamp(Math.round(SIGMA * chance.nextGaussian()), -127, 127);
        }
    }

    /**
     * Adds what lacks.
     *
     * @param seen what is drawn, changed in place
     * @param base what is there in the picture
     * @param cover 0 base .. 255 drawn, in the lowest byte
     */
    void addTo(Texture seen, Texture base, Texture cover) {
        if (pictures++ % EVERY == 0) {
            brightness.measure(seen, base, cover);
            colour.measure(seen, base, cover);
        }
        if (brightness.share() + colour.share() > 0) {
            sprinkle(seen, cover);
        }
    }

    private void sprinkle(Texture seen, Texture cover) {
        int across = chance.nextInt(SIDE);
        int down = chance.nextInt(SIDE);
        int bright = brightness.share();
        // Red and blue are moved against each other, each by half of the difference.
        int red = colour.share() / 2;
        for (int y = 0; y < seen.height(); y++) {
            int row = (y + down & SIDE) * (SIDE + 1);
            int tint = ((y >> 1) + across & SIDE) * (SIDE + 1);
            int at = y * seen.width();
            for (int x = 0; x < seen.width(); x++, at++) {
                if ((cover.pixels()[at] & 255) != 0) {
                    int by = pattern[row + (x + across & SIDE)] * bright >> 8;
                    int warmer = pattern[tint + ((x >> 1) + down & SIDE)] * red >> 8;
                    seen.pixels()[at] = moved(seen.pixels()[at], by, warmer);
                }
            }
        }
    }

    private static int moved(int p, int by, int warmer) {
        return p & 0xFF000000
                | clamped((p >> 16 & 255) + by + warmer) << 16
                | clamped((p >> 8 & 255) + by) << 8
                | clamped((p & 255) + by - warmer);
    }

    private static int clamped(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static int luma(int p) {
        return 54 * (p >> 16 & 255) + 183 * (p >> 8 & 255) + 19 * (p & 255) >> 8;
    }

    /** How much noise lacks of one thing that a pixel tells. */
    private static final class Level {
        private final IntUnaryOperator told;
        private final int apart;
        private float level = -1;

        /** @param apart pixels from one value to the next that was filmed by itself */
        Level(IntUnaryOperator told, int apart) {
            this.told = told;
            this.apart = apart;
        }

        /** What the pattern is multiplied by, of 256. */
        int share() {
            return level < LEAST ? 0 : Math.round(256 * Math.min(MOST, level) / SIGMA);
        }

        void measure(Texture seen, Texture base, Texture cover) {
            float real = noise(base, cover);
            float drawn = noise(seen, cover);
            float lacks = real <= drawn ? 0 : (float) Math.sqrt(real * real - drawn * drawn);
            level = level < 0 ? lacks : MEMORY * level + (1 - MEMORY) * lacks;
        }

        /** Standard deviation at the smoothest quarter's end; 0 where too little is covered. */
        private float noise(Texture picture, Texture cover) {
            float[] found = new float[(picture.width() / STEP + 1) * (picture.height() / STEP + 1)];
            int count = 0;
            for (int y = apart; y + BLOCK + apart <= picture.height(); y += STEP) {
                for (int x = apart; x + BLOCK + apart <= picture.width(); x += STEP) {
                    if (covered(cover, x, y) && covered(cover, x + BLOCK - 1, y + BLOCK - 1)) {
                        found[count++] = block(picture, x, y);
                    }
                }
            }
            Arrays.sort(found, 0, count);
            return count == 0 ? 0 : found[count / 4];
        }

        /** What is left of a block without everything that is flat, slanted or bent. */
        private float block(Texture picture, int left, int top) {
            int sum = 0;
            int down = apart * picture.width();
            for (int y = top; y < top + BLOCK; y++) {
                for (int x = left; x < left + BLOCK; x++) {
                    int at = y * picture.width() + x;
                    sum += Math.abs(line(picture, at - down) - 2 * line(picture, at) + line(picture, at + down));
                }
            }
            return (float) (Math.sqrt(Math.PI / 2) / 6 * sum / (BLOCK * BLOCK));
        }

        private int line(Texture picture, int at) {
            int[] p = picture.pixels();
            return told.applyAsInt(p[at - apart]) - 2 * told.applyAsInt(p[at]) + told.applyAsInt(p[at + apart]);
        }
    }

    private static boolean covered(Texture cover, int x, int y) {
        return (cover.pixels()[y * cover.width() + x] & 255) >= COVERED;
    }
}
