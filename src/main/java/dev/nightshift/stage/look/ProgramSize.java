package dev.nightshift.stage.look;

/**
 * The size of program pictures: upright, 9 to 16. Everything is laid out in a design space of {@value #DESIGN_WIDTH} x
 * {@value #DESIGN_HEIGHT} units and scaled.
 *
 * @param width pixels
 * @param height pixels
 */
public record ProgramSize(int width, int height) {
    public static final int DESIGN_WIDTH = 720;
    public static final int DESIGN_HEIGHT = 1280;
    public static final ProgramSize HD_720 = new ProgramSize(720, 1280);
    public static final ProgramSize HD_1080 = new ProgramSize(1080, 1920);

    public ProgramSize {
        if (width < 90 || width * 16 != height * 9) {
            throw new IllegalArgumentException(
                    "a program is 9 to 16 and at least 90 wide, not " + width + "x" + height);
        }
    }

    /** Pixels a design unit. */
    public float scale() {
        return width / (float) DESIGN_WIDTH;
    }

    /** The shorter side in pixels; the label's height is measured against it. */
    public int shortSide() {
        return Math.min(width, height);
    }
}
