package dev.nightshift.playout;

import dev.nightshift.room.Instruction;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether and when the line that sounds gives way to another. Belongs to the frame loop's thread. */
final class GivingWay {
    /** Nobody stops within a syllable. */
    private static final long REACTION_MICROS = 80_000;

    private Optional<Instruction.Yield> wanted = Optional.empty();
    private OptionalLong leaveAt = OptionalLong.empty();

    /** The line that sounds is to be left. */
    void to(Instruction.Yield order) {
        wanted = Optional.of(order);
    }

    /** No line sounds any more. */
    void forget() {
        wanted = Optional.empty();
        leaveAt = OptionalLong.empty();
    }

    /**
     * Program time at which the line is left; empty when it goes on.
     *
     * @param nextIsReady whether there is something to go on with
     */
    OptionalLong leaves(Airing line, long atMicros, boolean nextIsReady) {
        if (leaveAt.isEmpty()
                && wanted.filter(order -> !order.patient() || nextIsReady).isPresent()) {
            leaveAt = exit(line, atMicros);
            wanted = Optional.empty();
        }
        return leaveAt;
    }

    private static OptionalLong exit(Airing line, long atMicros) {
        PreparedLine spoken = line.line();
        OptionalLong exit = new Exits(spoken.cue().line().line(), spoken.track())
                .from(atMicros + REACTION_MICROS - line.startMicros());
        return exit.isPresent() ? OptionalLong.of(line.startMicros() + exit.getAsLong()) : exit;
    }
}
