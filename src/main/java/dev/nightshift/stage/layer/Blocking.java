package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.scene.Layout;

/**
 * Where everything stands, as on a theatre stage; layouts are blockings, and the way between two layouts is a mix.
 *
 * @param hostX left edge of the host's picture in design units
 * @param hostScale size of the host's picture, 1 = 720 units wide; its lower edge stays at the bottom
 * @param closeUp 0 = the picture is on the card, 1 = it fills the close-up
 * @param slate 0 = the studio, 1 = the slate
 */
public record Blocking(double hostX, double hostScale, double closeUp, double slate) {
    private static final Blocking TALK = new Blocking(108, 1, 0, 0);
    private static final Blocking ALONE = new Blocking(0, 1, 0, 0);
    private static final Blocking CLOSE_UP = new Blocking(310, .64, 1, 0);
    private static final Blocking SLATE = new Blocking(0, 1, 0, 1);

    /** The blocking of a layout. */
    public static Blocking of(Layout layout, boolean hasOffer) {
        return switch (layout) {
            case Layout.Talk talk -> hasOffer ? TALK : ALONE;
            case Layout.CloseUp closeUp -> CLOSE_UP;
            case Layout.Slate slate -> SLATE;
        };
    }

    /** The blocking on the way to another. */
    public Blocking towards(Blocking other, double t) {
        return new Blocking(
                Ease.mix(hostX, other.hostX, t),
                Ease.mix(hostScale, other.hostScale, t),
                Ease.mix(closeUp, other.closeUp, t),
                Ease.mix(slate, other.slate, t));
    }
}
