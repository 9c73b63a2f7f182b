package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Layout;

/**
 * Where everything stands, as on a theatre stage; layouts are blockings, and the way between two layouts is a mix.
 *
 * @param hostX left edge of the host's picture in design units
 * @param hostLift how far the host's lower edge is above the bottom, behind the counter
 * @param hostScale size of the host's picture, 1 = 720 units wide
 * @param closeUp 0 = the picture is on the card, 1 = it fills the close-up
 * @param slate 0 = the studio, 1 = the slate
 */
public record Blocking(double hostX, double hostLift, double hostScale, double closeUp, double slate) {
    /**
     * Size of the host where it stands most of the time: hands that meet before the belly stay above the captions, and a
     * waving hand stays in the picture.
     */
    public static final double STANDING = 640 / 720.0;

    /** A drawn host's face where it stands most of the time, its middle above the lower edge of its picture. */
    private static final double FACE_ABOVE = 712;

    private static final double SEATED_LOWER = 60;

    private static final Blocking TALK = new Blocking(97, 118, STANDING, 0, 0);
    private static final Blocking ALONE = new Blocking(40, 118, STANDING, 0, 0);
    /** A smaller host at the right, before a product that stands in the room. */
    private static final Blocking BESIDE = new Blocking(292, 318, .63, 0, 0);

    private static final Blocking CLOSE_UP = new Blocking(310, 0, .64, 1, 0);
    private static final Blocking SLATE = new Blocking(40, 118, STANDING, 0, 1);

    /** The blocking of a layout. */
    public static Blocking of(Layout layout, boolean hasOffer) {
        return switch (layout) {
            case Layout.Talk talk -> hasOffer ? TALK : ALONE;
            case Layout.CloseUp closeUp -> CLOSE_UP;
            case Layout.Guest guest -> CLOSE_UP;
            case Layout.Slate slate -> SLATE;
        };
    }

    /** The blocking of a layout while a product stands in the room. */
    public static Blocking besideExhibit(Layout layout) {
        return switch (layout) {
            case Layout.Talk talk -> BESIDE;
            case Layout.CloseUp closeUp -> CLOSE_UP;
            case Layout.Guest guest -> CLOSE_UP;
            case Layout.Slate slate -> SLATE;
        };
    }

    /** The same with the card as small as in a close-up, by a share. */
    public Blocking withSmallCard(double share) {
        return new Blocking(hostX, hostLift, hostScale, Math.max(closeUp, share), slate);
    }

    /** Middle of the face of a host who stands, design units from the top. */
    public double standingFace() {
        return ProgramSize.DESIGN_HEIGHT - hostLift - FACE_ABOVE * hostZoom();
    }

    /** Middle of the face of one who sits: lower behind a counter. */
    public double seatedFace() {
        return standingFace() + SEATED_LOWER * hostZoom();
    }

    /** Where the host's middle is, design units. */
    public double hostMiddle() {
        return hostX + ProgramSize.DESIGN_WIDTH * hostScale / 2;
    }

    /** How large the host is, 1 where it stands most of the time. */
    public double hostZoom() {
        return hostScale / STANDING;
    }

    /** The blocking on the way to another. */
    public Blocking towards(Blocking other, double t) {
        return new Blocking(
                Ease.mix(hostX, other.hostX, t),
                Ease.mix(hostLift, other.hostLift, t),
                Ease.mix(hostScale, other.hostScale, t),
                Ease.mix(closeUp, other.closeUp, t),
                Ease.mix(slate, other.slate, t));
    }
}
