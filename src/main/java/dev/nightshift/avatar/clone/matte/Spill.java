package dev.nightshift.avatar.clone.matte;

/** The light that a coloured screen throws on the person before it, which has to be taken out. */
public enum Spill {
    NONE,
    GREEN,
    BLUE;

    /** The pixel with no more of the screen's colour than a grey would have. */
    public int removed(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return switch (this) {
            case NONE -> pixel;
            case GREEN -> pixel & 0xFFFF00FF | Math.min(green, red + blue + 1 >> 1) << 8;
            case BLUE -> pixel & 0xFFFFFF00 | Math.min(blue, Math.max(red, green));
        };
    }
}
