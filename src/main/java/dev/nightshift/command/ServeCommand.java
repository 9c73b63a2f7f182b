package dev.nightshift.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nightshift serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the server with a data folder; a room that was on air when it stopped goes on.")
public final class ServeCommand implements Callable<Integer> {
    private final LiveRun run;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    public ServeCommand(LiveRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws Exception {
        return run.serve(show, server);
    }
}
