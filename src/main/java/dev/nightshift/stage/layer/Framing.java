package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Backdrop;
import io.github.humbleui.types.Rect;

/**
 * Which part of a host's own picture is shown, and where.
 *
 * @param part of the host's picture, in its pixels
 * @param place in the program, in design units
 */
record Framing(Rect part, Rect place) {
    /** Where the middle of a face is wanted: above captions and card, a little off the card's side. */
    private static final double FACE_X = 384;

    private static final double FACE_Y = 300;

    private static final Rect INSET = Rect.makeXYWH(462, 624, 228, 334);
    /** Heights of a face that the inset is high. */
    private static final double HEAD_AND_SHOULDERS = 2.5;
    /** How far the face's middle is below the inset's upper edge, share of its height. */
    private static final double HEADROOM = .44;

    /**
     * The framing at a stage of the way from the whole program, 0, to the close-up's inset, 1.
     *
     * @param width of the host's picture in pixels
     * @param height of it
     */
    static Framing of(Backdrop.HostsOwn own, int width, int height, double closeUp) {
        Framing whole = whole(own, width, height);
        return closeUp <= 0 ? whole : whole.towards(inset(own, width, height), closeUp);
    }

    /** All of the program is covered; within that, the face is as near as can be to where it is wanted. */
    private static Framing whole(Backdrop.HostsOwn own, int width, int height) {
        double zoom = Math.max(ProgramSize.DESIGN_WIDTH / (double) width, ProgramSize.DESIGN_HEIGHT / (double) height);
        double partWidth = ProgramSize.DESIGN_WIDTH / zoom;
        double partHeight = ProgramSize.DESIGN_HEIGHT / zoom;
        double left = Math.clamp(own.faceX() * width - FACE_X / zoom, 0, width - partWidth);
        double top = Math.clamp(own.faceY() * height - FACE_Y / zoom, 0, height - partHeight);
        return new Framing(
                rect(left, top, partWidth, partHeight),
                Rect.makeWH(ProgramSize.DESIGN_WIDTH, ProgramSize.DESIGN_HEIGHT));
    }

    private static Framing inset(Backdrop.HostsOwn own, int width, int height) {
        double aspect = INSET.getWidth() / (double) INSET.getHeight();
        double partHeight = Math.min(Math.min(height, width / aspect), own.faceHeight() * height * HEAD_AND_SHOULDERS);
        double partWidth = partHeight * aspect;
        double left = Math.clamp(own.faceX() * width - partWidth / 2, 0, width - partWidth);
        double top = Math.clamp(own.faceY() * height - partHeight * HEADROOM, 0, height - partHeight);
        return new Framing(rect(left, top, partWidth, partHeight), INSET);
    }

    private Framing towards(Framing other, double t) {
        return new Framing(mix(part, other.part, t), mix(place, other.place, t));
    }

    private static Rect mix(Rect a, Rect b, double t) {
        return rect(
                Ease.mix(a.getLeft(), b.getLeft(), t),
                Ease.mix(a.getTop(), b.getTop(), t),
                Ease.mix(a.getWidth(), b.getWidth(), t),
                Ease.mix(a.getHeight(), b.getHeight(), t));
    }

    private static Rect rect(double left, double top, double width, double height) {
        return Rect.makeXYWH((float) left, (float) top, (float) width, (float) height);
    }
}
