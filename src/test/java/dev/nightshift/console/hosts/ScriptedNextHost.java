package dev.nightshift.console.hosts;

import java.util.Optional;

/** Takes anybody but jonas. */
public final class ScriptedNextHost implements NextHost {
    private volatile Optional<String> chosen = Optional.empty();

    @Override
    public Optional<String> chosen() {
        return chosen;
    }

    @Override
    public Choice choose(String host) {
        if (host.equals("jonas")) {
            return new Choice.Refused("The host jonas can't be used: he is on holiday.");
        }
        chosen = Optional.of(host);
        return new Choice.Chosen();
    }
}
