package dev.nightshift.stage;

import dev.nightshift.stage.layer.Blocking;
import dev.nightshift.stage.layer.Stance;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Figure;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.set.Showroom;
import dev.nightshift.stage.set.SmallPicture;
import dev.nightshift.stage.set.StudioSet;
import io.github.humbleui.types.Rect;
import java.util.Optional;

/** What of a set lies behind a host who is cut out of a film, where the host stands most of the time. */
public final class SetBehind {
    private static final Layout TALK = new Layout.Talk();

    private SetBehind() {}

    /**
     * As a small picture over the whole of the film's.
     *
     * @param width of the film's picture in pixels
     * @param height of it
     * @return empty for a host that is not cut out
     */
    public static Optional<SmallPicture> of(Backdrop backdrop, int width, int height) {
        return switch (backdrop) {
            case Backdrop.Studio studio -> Optional.empty();
            case Backdrop.HostsOwn own -> Optional.empty();
            case Backdrop.Behind cut ->
                Optional.of(part(StudioSet.small(), cut.figure(), Blocking.of(TALK, true), width, height));
            case Backdrop.Beside cut ->
                Optional.of(part(Showroom.small(), cut.figure(), Blocking.besideExhibit(TALK), width, height));
        };
    }

    private static SmallPicture part(SmallPicture set, Figure figure, Blocking standing, int width, int height) {
        Rect place = new Stance.Filmed(figure, StudioSet.COUNTER).place(standing, width, height);
        return set.part(place.getLeft(), place.getTop(), place.getWidth(), place.getHeight());
    }
}
