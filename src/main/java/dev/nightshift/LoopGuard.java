package dev.nightshift;

import dev.nightshift.compliance.loop.Liveliness;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomView;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps a show from becoming a loop (rule R24): an operator is warned when something repeats, and the show ends when it
 * goes on. Told of each look at the room; one thread at a time.
 */
final class LoopGuard implements Consumer<RoomView> {
    private final Supplier<Optional<LoopWatch>> watch;
    private final Consumer<Command> room;
    private Optional<String> line = Optional.empty();
    private boolean warned;
    private boolean ended;

    /**
     * A guard of one room.
     *
     * @param watch of the broadcast on air
     * @param room is asked without being waited for
     */
    LoopGuard(Supplier<Optional<LoopWatch>> watch, Consumer<Command> room) {
        this.watch = watch;
        this.room = room;
    }

    @Override
    public synchronized void accept(RoomView view) {
        watch.get().ifPresentOrElse(now -> look(now, view), this::offAir);
    }

    private void look(LoopWatch now, RoomView view) {
        if (!view.line().equals(line)) {
            view.line().ifPresent(now::said);
            line = view.line();
        }
        switch (now.verdict()) {
            case Liveliness.Lively lively -> calm();
            case Liveliness.Repeating repeating -> warn(told(repeating.what(), repeating.row(), repeating.ago()));
            case Liveliness.Looping looping -> end(told(looping.what(), looping.row(), looping.ago()));
        }
    }

    private void calm() {
        if (warned) {
            warned = false;
            room.accept(new Command.PerformerWell());
        }
    }

    private void warn(String why) {
        if (!warned) {
            warned = true;
            room.accept(new Command.PerformerStumbled(why));
        }
    }

    private void end(String why) {
        warn(why);
        if (!ended) {
            ended = true;
            room.accept(new Command.End(why));
        }
    }

    private void offAir() {
        warned = false;
        ended = false;
    }

    private static String told(Liveliness.What what, long row, Duration ago) {
        return switch (what) {
            case SOUND -> "the sound repeats what went out " + ago.toSeconds() + " s ago, for " + row + " s now (R24)";
            case PICTURE ->
                "the picture repeats what went out " + ago.toSeconds() + " s ago, for " + row + " s now (R24)";
            case SENTENCES -> row + " sentences come again in the same order (R24)";
        };
    }
}
