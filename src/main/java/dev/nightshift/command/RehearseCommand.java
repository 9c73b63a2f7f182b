package dev.nightshift.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nightshift rehearse}. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Runs the same show on a virtual clock to a file, faster than real time.")
public final class RehearseCommand implements Callable<Integer> {
    private final Run run;

    @Mixin
    private ShowOptions show = new ShowOptions();

    @Option(
            names = "--for",
            paramLabel = "60s",
            converter = DurationConverter.class,
            defaultValue = "60s",
            description = "Length of the show: 90s, 10m, 2h (default: ${DEFAULT-VALUE}).")
    private Duration length = Duration.ofSeconds(60);

    @Option(
            names = "--start",
            paramLabel = "TIME",
            description = "Wall time at which it begins, such as 2026-11-28T20:00:00Z: decides which offers hold"
                    + " (default: now).")
    private Optional<Instant> start = Optional.empty();

    @Option(names = "--audience", paramLabel = "FILE.jsonl", description = "What viewers do, one JSON object a line.")
    private Optional<Path> audience = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.mp4", required = true, description = "The recording.")
    private Path out = Path.of("rehearsal.mp4");

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "Every line spoken, and how the pipeline fared.")
    private Optional<Path> report = Optional.empty();

    /** Rehearses; implemented where everything is wired. */
    public interface Run {
        int rehearse(ShowOptions show, RehearsalOptions options) throws Exception;
    }

    /**
     * What a rehearsal is asked for.
     *
     * @param start empty for now
     */
    public record RehearsalOptions(
            Duration length, Optional<Instant> start, Optional<Path> audience, Path out, Optional<Path> report) {}

    public RehearseCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() throws Exception {
        return run.rehearse(show, new RehearsalOptions(length, start, audience, out, report));
    }
}
