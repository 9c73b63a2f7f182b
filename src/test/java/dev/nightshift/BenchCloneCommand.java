package dev.nightshift;

import dev.nightshift.command.ExitCode;
import dev.nightshift.command.LanguageConverter;
import dev.nightshift.shop.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightshift bench clone}. */
@Command(
        name = "clone",
        mixinStandardHelpOptions = true,
        description = "A clone of somebody's footage: the first three quarters are learnt from, the rest is compared.")
final class BenchCloneCommand implements Callable<Integer> {
    private final Bench bench;

    @Option(names = "--footage", paramLabel = "FILE", required = true, description = "A film of one person talking.")
    private Path footage = Path.of("");

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            description = "What is said in the film; without it the mouth is driven by the sound alone.")
    private Optional<Path> transcript = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|de|zh",
            converter = LanguageConverter.class,
            defaultValue = "en",
            description = "Of the transcript (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--frames", paramLabel = "DIR", description = "Where pictures are written: real | drawn.")
    private Optional<Path> frames = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Measures; implemented by {@link dev.nightshift.clone.CloneBench}. */
    interface Bench {
        /** Metric to number, in the order of the table. */
        Map<String, Double> measure(Path footage, Optional<Path> transcript, Language language, Optional<Path> frames)
                throws Exception;
    }

    BenchCloneCommand(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Double> metrics = bench.measure(footage, transcript, language, frames);
        new MetricTable(metrics).write(spec.commandLine().getOut(), json);
        return ExitCode.OK;
    }
}
