package dev.nightshift;

import dev.nightshift.command.DurationConverter;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.ShowOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightshift bench room}. */
@Command(
        name = "room",
        mixinStandardHelpOptions = true,
        description =
                "One live room with an audience: how soon a comment's answer is heard on the stream, and what a flood"
                        + " of comments does to the picture and the memory.")
final class BenchRoomCommand implements Callable<Integer> {
    private final Bench bench;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Option(
            names = "--for",
            paramLabel = "16m",
            converter = DurationConverter.class,
            defaultValue = "16m",
            description = "How long viewers write (default: ${DEFAULT-VALUE}, for 20 answers of either kind).")
    private Duration length = Duration.ofMinutes(16);

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "5",
            description = "Comments a second (default: ${DEFAULT-VALUE}).")
    private double rate = 5;

    @Option(
            names = "--question-every",
            paramLabel = "SECONDS",
            defaultValue = "22",
            description = "How often one of them is a question about buying, every second one in a pause of the host's;"
                    + " the others are chatter (default: ${DEFAULT-VALUE}).")
    private double questionEvery = 22;

    @Option(
            names = "--flood",
            paramLabel = "60s",
            converter = DurationConverter.class,
            defaultValue = "60s",
            description = "How long 1,000 comments a second come afterwards (default: ${DEFAULT-VALUE}).")
    private Duration flood = Duration.ofSeconds(60);

    @Option(names = "--no-flood", description = "Only the talk.")
    private boolean talkOnly;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * What the viewers do.
     *
     * @param rate comments a second
     * @param questionEvery seconds between questions about buying
     * @param flood how long the flood lasts; zero for none
     */
    record Audience(Duration length, double rate, double questionEvery, Duration flood) {}

    /** Measures; implemented by {@link RoomBench}. */
    interface Bench {
        /** Metric to number, in the order of the table. */
        Map<String, Double> measure(ShowOptions show, Audience audience) throws Exception;
    }

    BenchRoomCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics =
                bench.measure(show, new Audience(length, rate, questionEvery, talkOnly ? Duration.ZERO : flood));
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
