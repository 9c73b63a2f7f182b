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

/** {@code nightshift bench sound-mark}. */
@Command(
        name = "sound-mark",
        mixinStandardHelpOptions = true,
        description =
                "How the sound's watermark survives encoding, another rate and level and a cut, how far below speech it lies, and how"
                        + " often one is found that is not there.")
final class BenchSoundMarkCommand implements Callable<Integer> {
    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--seconds",
            defaultValue = "120",
            description = "Of speech by each voice (default: ${DEFAULT-VALUE}).")
    private int seconds = 120;

    @Option(
            names = "--set",
            required = true,
            paramLabel = "FILE",
            description = "Lines to be spoken, such as src/test/resources/rules/show.jsonl.")
    private Path set = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = new SoundMarkBench(set).measure(seconds);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
