package dev.nightshift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.nightshift.command.ExitCode;
import java.io.PrintWriter;
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
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

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
        PrintWriter out = spec.commandLine().getOut();
        metrics.forEach((metric, number) -> out.printf("%-34s %12.4f%n", metric, number));
        out.flush();
        if (json.isPresent()) {
            JSON.writeValue(json.get().toFile(), metrics);
        }
        return ExitCode.OK;
    }
}
