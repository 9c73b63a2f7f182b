package dev.nightshift;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.nightshift.command.ExitCode;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.lines.LineSet;
import dev.nightshift.compliance.lines.RulebookBench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightshift bench rulebook}. */
@Command(
        name = "rulebook",
        mixinStandardHelpOptions = true,
        description = "How rightly lines are judged: a set of lawful and unlawful lines put through the rulebook.")
final class BenchRulebookCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--set", paramLabel = "FILE", description = "The lines, one JSON object a line.")
    private Path set = Path.of("src", "test", "resources", "rules", "dev.jsonl");

    @Option(names = "--json", paramLabel = "FILE", description = "Where the metrics are written.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--wrong", description = "Print every line that was judged wrongly.")
    private boolean wrong;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        RulebookBench.Report report = new RulebookBench(Rulebook.standard()).measure(LineSet.read(set));
        PrintWriter out = spec.commandLine().getOut();
        report.metrics().forEach((metric, number) -> out.printf("%-28s %12.3f%n", metric, number));
        if (wrong) {
            report.wrong().forEach(out::println);
        }
        out.flush();
        if (json.isPresent()) {
            Map<String, Object> tree = new LinkedHashMap<>(report.metrics());
            JSON.writeValue(json.get().toFile(), tree);
        }
        return ExitCode.OK;
    }
}
