package dev.nightshift;

import dev.nightshift.answers.AnswersBench;
import picocli.CommandLine;

/** The benches: they drive real browsers, servers and decoders, so they live beside the tests. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new BenchCommand())
                .addSubcommand(new BenchShowCommand(new ShowBench()))
                .addSubcommand(new BenchAnswersCommand(Bench::answers));
        System.exit(command.execute(args));
    }

    /** The host's own reader and reply writer, as a room has them. */
    private static AnswersBench answers() {
        throw new IllegalStateException("the comment reader and the reply writer are not wired yet");
    }
}
