package dev.nightshift;

import picocli.CommandLine;

/** The benches: they drive real browsers, servers and decoders, so they live beside the tests. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new BenchCommand()).addSubcommand(new BenchShowCommand(new ShowBench()));
        System.exit(command.execute(args));
    }
}
