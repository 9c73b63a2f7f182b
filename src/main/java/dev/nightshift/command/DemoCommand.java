package dev.nightshift.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    public DemoCommand(LiveRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws Exception {
        return run.demo(show, server);
    }
}
