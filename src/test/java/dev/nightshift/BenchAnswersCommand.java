package dev.nightshift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.nightshift.answers.AnswersBench;
import dev.nightshift.answers.AnswersReport;
import dev.nightshift.command.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightshift bench answers}. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        description = "How rightly comments are answered: a set of comments with what a right answer holds, put through"
                + " the host's own reader, reply writer and rulebook.")
final class BenchAnswersCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Supplier<AnswersBench> bench;

    @Option(
            names = "--shop",
            paramLabel = "DIR",
            description = "A shop's folder; may stand several times. Default: the two shops of the program's own set.")
    private List<Path> shops = List.of(LiveShows.WOHNHOF, Path.of("src", "test", "resources", "shops", "crema"));

    @Option(names = "--set", paramLabel = "FILE", description = "The comments, one JSON object a line.")
    private Path set = Path.of("src", "test", "resources", "answers", "dev.jsonl");

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            defaultValue = "2026-11-22T20:00:00Z",
            description = "When the comments are written (default: ${DEFAULT-VALUE}).")
    private Instant now = Instant.EPOCH;

    @Option(names = "--told", description = "Tell the reader what each comment means: measures the reply writer alone.")
    private boolean told;

    @Option(names = "--json", paramLabel = "FILE", description = "Where metrics and misses are written.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--lines", paramLabel = "FILE", description = "Where every comment and its answer are written.")
    private Optional<Path> lines = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BenchAnswersCommand(Supplier<AnswersBench> bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws Exception {
        AnswersReport report = bench.get().measure(shops, set, now, told);
        PrintWriter out = spec.commandLine().getOut();
        report.metrics().forEach((metric, number) -> out.printf("%-28s %12.3f%n", metric, number));
        out.flush();
        if (json.isPresent()) {
            JSON.writeValue(json.get().toFile(), report.tree());
        }
        if (lines.isPresent()) {
            Files.write(lines.get(), report.lines());
        }
        return ExitCode.OK;
    }
}
