package dev.nightshift.stage;

import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.layer.Blocking;
import dev.nightshift.stage.layer.CaptionLayer;
import dev.nightshift.stage.layer.CardLayer;
import dev.nightshift.stage.layer.CloseUpLayer;
import dev.nightshift.stage.layer.CountdownLayer;
import dev.nightshift.stage.layer.GuestLayer;
import dev.nightshift.stage.layer.HeadingLayer;
import dev.nightshift.stage.layer.Movement;
import dev.nightshift.stage.layer.SlateLayer;
import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.set.StudioSet;
import dev.nightshift.stage.text.Fonts;
import io.github.humbleui.skija.Canvas;
import java.time.Instant;
import java.util.Optional;

/**
 * Composes the pictures of one program. Belongs to one thread, the room's frame loop; program time never goes back.
 *
 * <p>In steady state a picture costs a few blits and a few hundred bytes of garbage; when a text or product changes its
 * plates are redrawn, once. Everything moves from one scene to the next, except to and from a guest: that is a cut.
 */
public final class Compositor implements AutoCloseable {
    private final ProgramSize size;
    private final Canvases canvases = new Canvases();
    private final StudioSet set;
    private final Surroundings surroundings;
    private final GuestLayer guest;
    private final CloseUpLayer closeUp;
    private final CardLayer card;
    private final CaptionLayer caption;
    private final HeadingLayer heading;
    private final CountdownLayer countdown;
    private final SlateLayer slate;
    private final LabelPass label;
    private Optional<Movement> movement = Optional.empty();
    private boolean guestOnAir;

    /** Paints the studio, which takes about a second: make it before going live. */
    public Compositor(ProgramSize size, Fonts fonts, Pictures pictures) {
        this(size, fonts, pictures, new Backdrop.Studio());
    }

    /** Composes a host that stands before {@code backdrop}. */
    public Compositor(ProgramSize size, Fonts fonts, Pictures pictures, Backdrop backdrop) {
        this.size = size;
        this.set = new StudioSet(size);
        this.surroundings = Surroundings.of(backdrop, size, set, pictures);
        this.guest = new GuestLayer(size);
        this.closeUp = new CloseUpLayer(size, pictures);
        this.card = new CardLayer(size, fonts, pictures, cardBottom(backdrop));
        this.caption = new CaptionLayer(size, fonts);
        this.heading = new HeadingLayer(size, fonts);
        this.countdown = new CountdownLayer(size, fonts);
        this.slate = new SlateLayer(size, fonts);
        this.label = new LabelPass(size, fonts);
    }

    /**
     * Width in pixels at which host pictures are best drawn: the size they are shown at most of the time, so that they
     * need no scaling.
     */
    public static int hostWidth(ProgramSize size) {
        return (int) Math.round(size.width() * Blocking.STANDING);
    }

    private static double cardBottom(Backdrop backdrop) {
        return switch (backdrop) {
            case Backdrop.Studio studio -> CardLayer.BESIDE_HAND;
            case Backdrop.Behind cut -> CardLayer.ABOVE_CAPTIONS;
            case Backdrop.Beside cut -> CardLayer.ABOVE_CAPTIONS;
            case Backdrop.HostsOwn own -> CardLayer.ABOVE_CAPTIONS;
        };
    }

    /**
     * Draws the picture of a moment.
     *
     * @param scene what is on screen; what differs from the scene before moves there smoothly
     * @param hostPicture in the studio, the host with alpha from the head to below the hips, best {@link #hostWidth}
     *     wide; or cut out
     *     of a film; before its own backdrop an opaque picture, best as large as the program; of a guest an opaque one,
     *     exactly as large as the program
     * @param wall the show's wall time at this moment, for the countdown
     * @param atMicros program time, also the picture's time stamp
     * @param into a frame of the program's size, overwritten
     * @throws dev.nightshift.stage.text.MissingFontException when no installed font covers the scene's language
     */
    public LabelledFrame compose(
            Scene scene, Optional<VideoFrame> hostPicture, Instant wall, long atMicros, VideoFrame into) {
        update(scene, wall, atMicros);
        Canvas canvas = canvases.of(into, size);
        Blocking blocking = blocking(scene, atMicros);
        draw(canvas, blocking, hostPicture, atMicros);
        return label.stamp(canvas, into, scene.disclosure(), scene.language(), atMicros);
    }

    private void update(Scene scene, Instant wall, long atMicros) {
        surroundings.update(scene, atMicros);
        closeUp.update(scene, atMicros);
        card.update(scene, atMicros);
        caption.update(scene, atMicros);
        heading.update(scene, label.freeWidth(scene.disclosure(), scene.language()) - 20, atMicros);
        countdown.update(scene, wall, atMicros);
        slate.update(scene, atMicros);
    }

    /** The order of the picture, from back to front. */
    private void draw(Canvas canvas, Blocking blocking, Optional<VideoFrame> hostPicture, long atMicros) {
        if (guestOnAir) {
            hostPicture.ifPresent(picture -> guest.show(canvas, picture));
            drawWords(canvas, blocking, atMicros);
        } else if (blocking.slate() < 1) {
            surroundings.showBack(canvas, blocking, hostPicture, atMicros);
            drawShow(canvas, blocking, hostPicture, atMicros);
        } else {
            set.showBack(canvas, atMicros);
        }
        if (blocking.slate() > 0) {
            set.showResting(canvas, blocking.slate());
            slate.show(canvas, blocking, atMicros);
        }
        heading.show(canvas, atMicros);
    }

    private void drawShow(Canvas canvas, Blocking blocking, Optional<VideoFrame> hostPicture, long atMicros) {
        closeUp.show(canvas, blocking, card.pictureBox(), atMicros);
        surroundings.showHost(canvas, blocking, hostPicture);
        drawWords(canvas, blocking, atMicros);
    }

    private void drawWords(Canvas canvas, Blocking blocking, long atMicros) {
        double exhibited = surroundings.exhibited(atMicros);
        card.show(canvas, blocking.withSmallCard(exhibited), atMicros);
        double above = Ease.mix(card.top(atMicros), card.smallTop(), exhibited);
        countdown.show(canvas, above, blocking, atMicros);
        caption.show(canvas, atMicros);
    }

    private Blocking blocking(Scene scene, long atMicros) {
        Blocking target = surroundings.exhibited(atMicros) > 0
                ? Blocking.besideExhibit(scene.layout())
                : Blocking.of(scene.layout(), scene.offer().isPresent());
        boolean guests = scene.layout() instanceof Layout.Guest;
        if (movement.isEmpty() || guests != guestOnAir) {
            guestOnAir = guests;
            movement = Optional.of(new Movement(target));
        }
        return movement.get().at(atMicros, target);
    }

    @Override
    public void close() {
        canvases.close();
        surroundings.close();
        set.close();
        guest.close();
        closeUp.close();
        card.close();
        caption.close();
        heading.close();
        countdown.close();
        slate.close();
        label.close();
    }
}
