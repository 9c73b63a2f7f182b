package dev.nightshift.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nightshift}: nothing by itself. */
@Command(
        name = "nightshift",
        mixinStandardHelpOptions = true,
        version = "Nightshift 0.1",
        subcommands = HelpCommand.class,
        description = "AI livestream hosts for shops, on a plain CPU.",
        footer = {
            "",
            "Also, by the launcher: `nightshift test` runs all tests, `nightshift soak` those that take long,",
            "`nightshift bench` measures, `nightshift build` builds.",
            "Exit codes: 0 done, 1 failed while running, 2 wrong command line, 3 something needed is missing or bad."
        })
public final class NightshiftCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
