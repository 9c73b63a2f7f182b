package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.layer.Blocking;
import dev.nightshift.stage.layer.ExhibitLayer;
import dev.nightshift.stage.layer.FilmLayer;
import dev.nightshift.stage.layer.HostLayer;
import dev.nightshift.stage.layer.HostShadow;
import dev.nightshift.stage.layer.Stance;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.set.Seat;
import dev.nightshift.stage.set.Showroom;
import dev.nightshift.stage.set.StudioSet;
import io.github.humbleui.skija.Canvas;
import java.util.Optional;

/** The host and what it stands before, from the back to whatever is in front of it. */
sealed interface Surroundings extends AutoCloseable {
    /** Takes over a scene. */
    default void update(Scene scene, long atMicros) {}

    /** How far a product stands in the room, 0 none .. 1. */
    default double exhibited(long atMicros) {
        return 0;
    }

    /** What covers the whole picture. */
    void showBack(Canvas canvas, Blocking blocking, Optional<VideoFrame> host, long atMicros);

    /** The host and what stands before it, over the close-up. */
    void showHost(Canvas canvas, Blocking blocking, Optional<VideoFrame> host);

    @Override
    void close();

    /** Those of a backdrop. */
    static Surroundings of(Backdrop backdrop, ProgramSize size, StudioSet set, Pictures pictures) {
        return switch (backdrop) {
            case Backdrop.Studio studio ->
                new InStudio(set, new HostLayer(size, new Stance.Drawn()), new HostShadow(size));
            case Backdrop.Behind cut ->
                new InStudio(
                        set,
                        new HostLayer(size, new Stance.Filmed(cut.figure(), StudioSet.COUNTER)),
                        new HostShadow(size));
            case Backdrop.Beside cut ->
                new InShowroom(
                        new Showroom(size),
                        new ExhibitLayer(size, pictures),
                        new InStudio(
                                set,
                                new HostLayer(size, new Stance.Filmed(cut.figure(), StudioSet.COUNTER)),
                                new HostShadow(size)),
                        cut.figure().seated() ? Optional.of(new Seat(size)) : Optional.empty());
            case Backdrop.HostsOwn own -> new InFilm(set, new FilmLayer(size, own));
        };
    }

    /** A host with alpha behind the studio's counter. */
    record InStudio(StudioSet set, HostLayer layer, HostShadow shadow) implements Surroundings {
        @Override
        public void showBack(Canvas canvas, Blocking blocking, Optional<VideoFrame> host, long atMicros) {
            set.showBack(canvas, atMicros);
        }

        @Override
        public void showHost(Canvas canvas, Blocking blocking, Optional<VideoFrame> host) {
            if (host.isPresent()) {
                layer.show(canvas, host.get(), blocking);
            }
            set.showFront(canvas);
            if (host.isPresent()) {
                shadow.show(canvas, blocking);
            }
        }

        @Override
        public void close() {
            layer.close();
            shadow.close();
        }
    }

    /**
     * A host with alpha in a room where products stand, behind the studio's counter, or on a seat behind a table.
     */
    record InShowroom(Showroom room, ExhibitLayer exhibit, InStudio counter, Optional<Seat> seat)
            implements Surroundings {
        @Override
        public void update(Scene scene, long atMicros) {
            exhibit.update(scene, atMicros);
        }

        @Override
        public double exhibited(long atMicros) {
            return exhibit.present(atMicros);
        }

        @Override
        public void showBack(Canvas canvas, Blocking blocking, Optional<VideoFrame> host, long atMicros) {
            room.showBack(canvas);
            exhibit.show(canvas, atMicros);
        }

        @Override
        public void showHost(Canvas canvas, Blocking blocking, Optional<VideoFrame> host) {
            if (seat.isPresent()) {
                seated(canvas, seat.get(), blocking, host);
            } else {
                counter.showHost(canvas, blocking, host);
            }
        }

        /** Nobody on the chair is still a chair. */
        private void seated(Canvas canvas, Seat chair, Blocking blocking, Optional<VideoFrame> host) {
            chair.showChair(canvas, blocking.hostMiddle(), blocking.seatedFace(), blocking.hostZoom());
            host.ifPresent(frame -> counter.layer.show(canvas, frame, blocking));
            chair.showTable(canvas);
            host.ifPresent(frame -> counter.shadow.show(canvas, blocking));
        }

        @Override
        public void close() {
            room.close();
            exhibit.close();
            seat.ifPresent(Seat::close);
            counter.close();
        }
    }

    /** A host in its own film; before there is a picture of it, the empty studio. */
    record InFilm(StudioSet set, FilmLayer film) implements Surroundings {
        @Override
        public void showBack(Canvas canvas, Blocking blocking, Optional<VideoFrame> host, long atMicros) {
            if (host.isPresent()) {
                film.showBack(canvas, host.get(), blocking);
            } else {
                set.showBack(canvas, atMicros);
            }
        }

        @Override
        public void showHost(Canvas canvas, Blocking blocking, Optional<VideoFrame> host) {
            if (host.isPresent()) {
                film.showWindow(canvas, host.get(), blocking);
                if (blocking.slate() > 0) {
                    // The studio at rest has soft edges, through which the studio itself is to be seen.
                    set.showBackOver(canvas, blocking.slate());
                }
            } else {
                set.showFront(canvas);
            }
        }

        @Override
        public void close() {
            film.close();
        }
    }
}
