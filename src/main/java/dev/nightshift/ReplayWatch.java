package dev.nightshift;

import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputStatus;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks whether the replay that the law asks for is written (rule R36): a look breaks while it is not, so that a show that
 * can't be kept is not shown on.
 */
final class ReplayWatch implements Runnable {
    private final Supplier<List<OutputStatus>> outputs;

    /** @param outputs of the show on air; none off air */
    ReplayWatch(Supplier<List<OutputStatus>> outputs) {
        this.outputs = outputs;
    }

    /** The replay is not written. */
    static final class NotKeptException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKeptException(String reason) {
            super("the replay can't be written: " + reason);
        }
    }

    /** One look. */
    @Override
    public void run() {
        for (OutputStatus output : outputs.get()) {
            if (output.id().equals(BroadcastDesk.Replay.ID)
                    && output.state() instanceof OutputState.Failed(String reason)) {
                throw new NotKeptException(reason);
            }
        }
    }
}
