package dev.nightshift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.nightshift.command.DurationConverter;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.ShowOptions;
import java.io.IOException;
import java.io.PrintWriter;
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

/** {@code nightshift bench show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One live room: pace, cost, lip-sync, delay, and how soon a sentence comes again.")
final class BenchShowCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Bench bench;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Option(
            names = "--for",
            paramLabel = "60s",
            converter = DurationConverter.class,
            defaultValue = "60s",
            description = "How long the live room is watched (default: ${DEFAULT-VALUE}).")
    private Duration length = Duration.ofSeconds(60);

    @Option(
            names = "--live-only",
            description = "Only the live room: for watching it for long, as `--live-only --for 10m`.")
    private boolean liveOnly;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Measures; implemented by {@link ShowBench}. */
    interface Bench {
        /**
         * Metric to number, in the order of the table.
         *
         * @param length of the live part
         * @param liveOnly without lip-sync, delay, skew and rehearsal
         */
        Map<String, Double> measure(ShowOptions show, Duration length, boolean liveOnly) throws Exception;
    }

    BenchShowCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = bench.measure(show, length, liveOnly);
        print(metrics);
        if (json.isPresent()) {
            write(metrics, json.get());
        }
        return ExitCode.OK;
    }

    private void print(Map<String, Double> metrics) {
        PrintWriter out = spec.commandLine().getOut();
        metrics.forEach((metric, number) -> out.printf("%-28s %12.3f%n", metric, number));
        out.flush();
    }

    private static void write(Map<String, Double> metrics, Path file) throws IOException {
        JSON.writeValue(file.toFile(), metrics);
    }
}
