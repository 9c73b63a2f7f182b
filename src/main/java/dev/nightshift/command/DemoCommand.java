package dev.nightshift.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nightshift demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Puts the example shop on air and prints the address of its page. Ctrl-C ends it.")
public final class DemoCommand implements Callable<Integer> {
    private final LiveRun run;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--audience",
            paramLabel = "simulated|none",
            defaultValue = "none",
            description = "Who watches (default: ${DEFAULT-VALUE}).")
    private Audience audience = Audience.none;

    /** Who watches a demo. */
    public enum Audience {
        none,
        simulated
    }

    public DemoCommand(LiveRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws Exception {
        return switch (audience) {
            case none -> run.demo(show, server);
            case simulated ->
                throw new MissingPartException(
                        "a simulated audience needs a host that listens, and this version's host does not yet:"
                                + " run the demo with --audience none");
        };
    }
}
