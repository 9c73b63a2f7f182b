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

/** {@code nightshift bench watermark}. */
@Command(
        name = "watermark",
        mixinStandardHelpOptions = true,
        description =
                "How the watermark survives encoding, scaling and cutting, and how often one is found that is not there.")
final class BenchWatermarkCommand implements Callable<Integer> {
    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--seconds",
            defaultValue = "40",
            description = "Length of the show that is encoded (default: ${DEFAULT-VALUE}).")
    private int seconds = 40;

    @Option(
            names = "--trials",
            defaultValue = "1000",
            description = "Unmarked pictures that are searched (default: ${DEFAULT-VALUE}).")
    private int trials = 1_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = new WatermarkBench().measure(seconds, trials);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
