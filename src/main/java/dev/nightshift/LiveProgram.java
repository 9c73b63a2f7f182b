package dev.nightshift;

import dev.nightshift.broadcast.Broadcast;
import dev.nightshift.console.OpenMicrophone;
import dev.nightshift.console.RoomFigures.Setbacks;
import dev.nightshift.playout.Playout;
import dev.nightshift.playout.Productions;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.stage.picture.Pictures;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What is seen and heard of a show: its pipeline, and the desk with the outputs that it goes to. */
final class LiveProgram implements AutoCloseable {
    private static final int PICTURES = 64;

    private final String room;
    private final BroadcastDesk desk;
    private final Playout playout;

    /** A program that is not on air yet. */
    LiveProgram(Setup setup, BroadcastDesk desk, Productions productions, InstantSource clock) {
        this.room = setup.roomId();
        this.desk = desk;
        this.playout = new Playout(productions, clock);
    }

    /** Room for the products' pictures. */
    static Pictures pictures() {
        return new Pictures(PICTURES);
    }

    /**
     * Decodes the first pictures beside the frame loop: a close-up must not wait for its file. Begun when the room is on
     * air, since a start has other work for its processors.
     */
    static void warm(Pictures pictures, Catalogue catalogue) {
        List<Path> first = catalogue.products().stream()
                .flatMap(product -> product.pictures().stream())
                .limit(PICTURES)
                .map(catalogue.folder()::resolve)
                .toList();
        Thread.ofVirtual().start(() -> first.forEach(pictures::warm));
    }

    /** Makes the programs of rooms. */
    Playout playout() {
        return playout;
    }

    /** How the pipeline fares, while it runs. */
    Optional<ProgramStatus> status() {
        return playout.status(room);
    }

    /** Done with the first picture of the room's show. */
    CompletionStage<ProgramStatus> onAir() {
        return playout.onAir(room);
    }

    /** Where an operator speaks through the host. */
    OpenMicrophone microphone() {
        return new LiveMicrophone(() -> playout.microphone(room));
    }

    /** The broadcast, while it is on air. */
    Optional<Broadcast> broadcast() {
        return desk.broadcast();
    }

    /** Where the outputs are kept. */
    BroadcastDesk desk() {
        return desk;
    }

    /** What is measured of it. */
    LiveFigures figures(IntSupplier catalogueProblems, Supplier<Setbacks> setbacks) {
        return new LiveFigures(this::status, desk, catalogueProblems, setbacks);
    }

    @Override
    public void close() {
        playout.close();
    }
}
