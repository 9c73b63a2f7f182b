package dev.nightshift;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nightshift bench}: nothing by itself. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures; each bench prints a table and can write its metrics as one flat JSON object.")
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which bench?");
    }
}
