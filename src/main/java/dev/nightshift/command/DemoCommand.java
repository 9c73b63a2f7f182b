package dev.nightshift.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
        if (audience == Audience.simulated) {
            spec.commandLine().getErr().println("This version's host does not listen yet, so nobody is simulated.");
        }
        return run.demo(show, server);
    }
}
