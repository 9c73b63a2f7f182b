package dev.nightshift.stage.look;

/**
 * The colours of the program, as ARGB. Five hue families: warm browns of the room, amber light, a muted green, the
 * cream of paper and text, and one accent that belongs to the offer alone.
 */
public final class Palette {
    public static final int INK = 0xFF1D1714;
    public static final int INK_SOFT = 0xFF6F645B;
    public static final int PAPER = 0xFFFBF8F3;
    public static final int PAPER_SHADE = 0xFFEDE6DC;
    public static final int CREAM = 0xFFFFF8EC;
    public static final int ACCENT = 0xFFE9472E;
    public static final int ON_ACCENT = 0xFFFFFFFF;
    public static final int AMBER = 0xFFFFC77A;
    public static final int LABEL = 0xFF110E0C;
    public static final int VEIL = 0xFF17110E;

    private Palette() {}

    /** A colour with another opacity, 0 .. 1. */
    public static int fade(int colour, double opacity) {
        return (int) Math.round(255 * Math.clamp(opacity, 0, 1)) << 24 | colour & 0xFFFFFF;
    }
}
