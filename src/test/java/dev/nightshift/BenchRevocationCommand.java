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

/** {@code nightshift bench revocation}. */
@Command(
        name = "revocation",
        mixinStandardHelpOptions = true,
        description =
                "A talent takes the likeness back during a live show, by the private link: how soon a viewer sees the"
                        + " slate. Works on copies of the folder.")
final class BenchRevocationCommand implements Callable<Integer> {
    private final Bench bench;

    @Option(
            names = "--hosts",
            paramLabel = "DATA",
            required = true,
            description = "The data folder of an installation with the clone.")
    private Path hosts = Path.of("data");

    @Option(names = "--host", paramLabel = "NAME", required = true, description = "The clone.")
    private String host = "";

    @Option(
            names = "--presses",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often it is taken back, each in a show of its own (default: ${DEFAULT-VALUE}).")
    private int presses = 3;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Measures; implemented by {@link RevocationBench}. */
    interface Bench {
        /** Metric to number, in the order of the table. */
        Map<String, Double> measure(Path hosts, String host, int presses) throws Exception;
    }

    BenchRevocationCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = bench.measure(hosts, host, presses);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
