package dev.nightshift;

import dev.nightshift.command.ExitCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightshift bench restart}. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = "A real server that is killed in mid-sentence again and again: how soon it is back on air,"
                + " and whether anything is lost or said twice.")
final class BenchRestartCommand implements Callable<Integer> {
    private final Bench bench;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often it is killed (default: ${DEFAULT-VALUE}).")
    private int kills = 5;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Measures; implemented by {@link RestartBench}. */
    interface Bench {
        /** Metric to number, in the order of the table. */
        Map<String, Double> measure(int kills) throws Exception;
    }

    BenchRestartCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = bench.measure(kills);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
