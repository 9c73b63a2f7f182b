package dev.nightshift.avatar.clone.matte;

/**
 * How the person's colours are brought towards the light of another place, each channel by itself.
 *
 * @param red what each of 256 values becomes
 * @param green what each of 256 values becomes
 * @param blue what each of 256 values becomes
 */
public record Grade(byte[] red, byte[] green, byte[] blue) {
    /** The colours as filmed. */
    public static Grade none() {
        return gains(1, 1, 1, 0);
    }

    /**
     * Brighter or darker by channel.
     *
     * @param red 1 leaves it
     * @param green 1 leaves it
     * @param blue 1 leaves it
     * @param contrast 0 leaves it; .1 makes darks darker and lights lighter a little
     */
    public static Grade gains(double red, double green, double blue, double contrast) {
        return new Grade(curve(red, contrast), curve(green, contrast), curve(blue, contrast));
    }

    /** Gains work on light, not on its code (BT.1886's exponent), and whites keep their drawing. */
    private static byte[] curve(double gain, double contrast) {
        byte[] curve = new byte[256];
        for (int i = 0; i < 256; i++) {
            double light = gain * Math.pow(i / 255.0, 2.4);
            double soft = light <= .7 ? light : .7 + .3 * (1 - Math.exp(-(light - .7) / .3));
            double code = gain > 1 ? Math.pow(soft, 1 / 2.4) : Math.pow(light, 1 / 2.4);
            double bent = code + contrast * (code * code * (3 - 2 * code) - code);
            curve[i] = (byte) Math.clamp(Math.round(255 * bent), 0, 255);
        }
        return curve;
    }

    /** Whether every colour stays as it is. */
    boolean leavesAll() {
        for (int i = 0; i < 256; i++) {
            if ((red[i] & 255) != i || (green[i] & 255) != i || (blue[i] & 255) != i) {
                return false;
            }
        }
        return true;
    }

    /** An opaque pixel graded. */
    int of(int pixel) {
        return 0xFF000000
                | (red[pixel >> 16 & 255] & 255) << 16
                | (green[pixel >> 8 & 255] & 255) << 8
                | blue[pixel & 255] & 255;
    }
}
