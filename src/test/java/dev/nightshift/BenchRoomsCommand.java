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

/** {@code nightshift bench rooms}. */
@Command(
        name = "rooms",
        mixinStandardHelpOptions = true,
        description =
                "Several live rooms at the same time, a viewer in each: whether one of them costs another its pictures.")
final class BenchRoomsCommand implements Callable<Integer> {
    private final Bench bench;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Option(
            names = "--rooms",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many, each with a server of its own (default: ${DEFAULT-VALUE}).")
    private int rooms = 2;

    @Option(
            names = "--for",
            paramLabel = "60s",
            converter = DurationConverter.class,
            defaultValue = "60s",
            description = "How long they are watched (default: ${DEFAULT-VALUE}).")
    private Duration length = Duration.ofSeconds(60);

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Measures; implemented by {@link RoomsBench}. */
    interface Bench {
        /** Metric to number, in the order of the table. */
        Map<String, Double> measure(ShowOptions show, int rooms, Duration length) throws Exception;
    }

    BenchRoomsCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = bench.measure(show, rooms, length);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
