package dev.nightshift.compliance.label;

/**
 * What one look at a decoded picture showed of the label.
 *
 * @param likeness normalised correlation with the label's own picture, -1 .. 1
 * @param weakest the same for the part of the label that is least like it
 * @param height of the letters as a share of the picture's short side; GB 45438-2025 asks for 0.05
 * @param contrast of the letters with their ground by WCAG 2, 1 .. 21
 */
public record LabelSighting(double likeness, double weakest, double height, double contrast) {
    /** A picture that could not be looked at proves no label. */
    public static final LabelSighting UNREADABLE = new LabelSighting(0, 0, 0, 1);

    static final double LEAST_HEIGHT = .05;
    /** WCAG 2.2 asks for 3 of letters of this size and for 4.5 of small ones. */
    static final double LEAST_CONTRAST = 4.5;

    /** Below this nothing is recognised; pictures without a label reach 0.3. */
    private static final double NOTHING = .4;
    /** A label that came through an encoder at low rate has more than 0.9. */
    private static final double WHOLE = .8;
    /** An eighth of a line that came through has more than 0.8, one that was painted over less than 0.3. */
    private static final double PART = .5;

    /** The verdict. */
    public LabelState state() {
        if (likeness < NOTHING) {
            return LabelState.MISSING;
        }
        boolean whole = likeness >= WHOLE && weakest >= PART;
        return whole && height >= LEAST_HEIGHT && contrast >= LEAST_CONTRAST ? LabelState.FOUND : LabelState.COVERED;
    }
}
