package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Setup;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Puts a room on air at the start of a server. One that was on air when the last process ended goes on by itself; any
 * other is opened and goes live. Whoever starts the server wants a show, so a room that was left paused talks again.
 */
final class GoingLive {
    private static final long PATIENCE_SECONDS = 60;

    private final Fleet fleet;
    private final Setup setup;
    private final LiveProgram program;

    GoingLive(Fleet fleet, Setup setup, LiveProgram program) {
        this.fleet = fleet;
        this.setup = setup;
        this.program = program;
    }

    /**
     * Returns when the first picture is out.
     *
     * @param notices told how the room was found
     * @throws MissingPartException when the room is in the middle of another show, or a part of the program is missing
     */
    void go(Consumer<String> notices) {
        RoomView found = settled();
        requireSameShow(found);
        switch (found.phase()) {
            case "live" -> notices.accept("The room goes on where its show was interrupted.");
            case "paused" -> {
                notices.accept("The room was paused and goes on.");
                ask(new Command.Resume("start of the server"));
            }
            default -> {
                ask(new Command.Open(setup));
                ask(new Command.GoLive());
            }
        }
        awaitOnAir();
    }

    /** The first look wakes the room; by the second it has done what it does by itself after a restart. */
    private RoomView settled() {
        RoomView woken = look();
        return woken.phase().equals("unopened") ? woken : look();
    }

    /** A show that goes on keeps its script and its host: another voice or host can't take it over in the middle. */
    private void requireSameShow(RoomView found) {
        boolean onAir = found.phase().equals("live") || found.phase().equals("paused");
        if (onAir && found.setup().filter(setup::equals).isEmpty()) {
            throw new MissingPartException("the room of this data folder is in the middle of a show with another shop,"
                    + " host, language, market, title or seed: start it with the same options, or with another --data");
        }
    }

    private void awaitOnAir() {
        try {
            program.onAir().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof MissingPartException missing
                    ? missing
                    : new IllegalStateException("the room can't go on air", broken.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("the room did not come on air in " + PATIENCE_SECONDS + " s", late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while going on air", stop);
        }
    }

    private RoomView look() {
        return fleet.look(setup.roomId()).toCompletableFuture().join();
    }

    private void ask(Command command) {
        fleet.ask(setup.roomId(), command).toCompletableFuture().join();
    }
}
