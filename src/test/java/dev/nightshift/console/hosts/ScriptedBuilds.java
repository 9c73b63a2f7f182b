package dev.nightshift.console.hosts;

import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.Builds;
import dev.nightshift.talent.vault.HostId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Builds that go as the test says. */
public final class ScriptedBuilds implements Builds {
    private final Map<HostId, BuildState> states = new HashMap<>();

    @Override
    public synchronized boolean start(HostId sitting) {
        goes(sitting, new BuildState.Waiting());
        return true;
    }

    @Override
    public synchronized Optional<BuildState> state(HostId sitting) {
        return Optional.ofNullable(states.get(sitting));
    }

    @Override
    public synchronized Optional<BuildState> next(HostId sitting, long after, Duration patience)
            throws InterruptedException {
        if (state(sitting).filter(state -> state.number() > after).isEmpty()) {
            wait(patience.toMillis());
        }
        return state(sitting).filter(state -> state.number() > after);
    }

    /** The build that was asked for last goes on so. */
    public synchronized void goes(HostId sitting, BuildState.Stage stage) {
        states.put(
                sitting, new BuildState(state(sitting).map(BuildState::number).orElse(0L) + 1, stage));
        notifyAll();
    }

    /** Whose host is being built, or was. */
    public synchronized Optional<HostId> asked() {
        return states.keySet().stream().findFirst();
    }
}
