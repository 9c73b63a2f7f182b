package dev.nightshift.avatar.clone.render;

/**
 * Smears a drawn mouth along the head's motion as much as the camera smeared the face around it: as long as differences
 * along the motion are greater in the drawn skin than in the filmed one, and no longer than the head's way while a shutter
 * can be open.
 *
 * @param sketch where a smeared picture is drawn
 */
record MotionBlur(Motion motion, Sketch sketch) {
    /** Slower heads leave no trace, pixels a picture. */
    private static final double LEAST = 2;
    /** The longest part of a picture's time that shutters are open. */
    private static final double SHUTTER = 0.9;

    private static final int LONGEST = 15;
    /** Drawn skin that is so much livelier than filmed skin is sharp enough. */
    private static final double ALIKE = 1.08;
    /** Only every so many pixels and rows are compared. */
    private static final int STRIDE = 3;

    private static final int COVERED = 200;

    /** The drawn picture, smeared where that makes it more like {@code base}. */
    Texture match(Texture drawn, Texture base, Texture cover) {
        double way = motion.length();
        if (way < LEAST) {
            return drawn;
        }
        double stepX = motion.right() / way;
        double stepY = motion.down() / way;
        double wanted = ALIKE * liveliness(base, cover, offsets(1, stepX, stepY, base.width()), stepX, stepY);
        int longest = (int) Math.min(LONGEST, Math.round(SHUTTER * way));
        int length = 1;
        while (length < longest
                && liveliness(drawn, cover, offsets(length, stepX, stepY, drawn.width()), stepX, stepY) > wanted) {
            length += 2;
        }
        return length == 1 ? drawn : smeared(drawn, cover, offsets(length, stepX, stepY, drawn.width()));
    }

    /** Where the pixels of a line along the motion lie, seen from its middle. */
    private static int[] offsets(int length, double stepX, double stepY, int width) {
        int[] offsets = new int[length];
        for (int k = 0; k < length; k++) {
            int along = k - length / 2;
            offsets[k] = (int) Math.round(along * stepY) * width + (int) Math.round(along * stepX);
        }
        return offsets;
    }

    /** Mean difference of the means over {@code line} of places two pixels apart along the motion, where skin is covered. */
    private static double liveliness(Texture picture, Texture cover, int[] line, double stepX, double stepY) {
        int width = picture.width();
        int apart = (int) Math.round(2 * stepY) * width + (int) Math.round(2 * stepX);
        int margin = (LONGEST / 2 + 3) * width;
        long sum = 0;
        int count = 1;
        for (int at = margin; at < picture.width() * picture.height() - margin; at += STRIDE) {
            if ((cover.pixels()[at] & 255) >= COVERED) {
                sum += Math.abs(green(picture.pixels(), at, line) - green(picture.pixels(), at + apart, line));
                count++;
            }
        }
        return (double) sum / count / line.length;
    }

    private static int green(int[] pixels, int at, int[] line) {
        int sum = 0;
        for (int offset : line) {
            sum += pixels[at + offset] >> 8 & 255;
        }
        return sum;
    }

    private Texture smeared(Texture picture, Texture cover, int[] line) {
        Texture smeared = sketch.copy(picture);
        int margin = (LONGEST / 2 + 1) * picture.width();
        int share = (1 << 16) / line.length;
        for (int at = margin; at < picture.width() * picture.height() - margin; at++) {
            if ((cover.pixels()[at] & 255) != 0) {
                smeared.pixels()[at] = mean(picture.pixels(), at, line, share);
            }
        }
        return smeared;
    }

    private static int mean(int[] pixels, int at, int[] line, int share) {
        int redBlue = 0;
        int green = 0;
        for (int offset : line) {
            int p = pixels[at + offset];
            redBlue += p & 0x00FF00FF;
            green += p >> 8 & 255;
        }
        int red = (redBlue >>> 16) * share + 0x8000 >>> 16;
        int blue = (redBlue & 0xFFFF) * share + 0x8000 >>> 16;
        return 0xFF000000 | red << 16 | (green * share + 0x8000 >>> 16) << 8 | blue;
    }
}
