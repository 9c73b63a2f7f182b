package dev.nightshift.compliance.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sets of lines that come with the program, through the rulebook. */
class SetTest {
    private static final Path SETS = Path.of("src", "test", "resources", "rules");

    @ParameterizedTest
    @ValueSource(strings = {"dev.jsonl", "show.jsonl", "wild.jsonl", "unseen.jsonl"})
    void no_unlawful_line_passes_and_hardly_a_lawful_one_is_refused(String set) throws IOException {
        List<SetLine> lines = LineSet.read(SETS.resolve(set));
        Map<String, Double> metrics =
                new RulebookBench(Rulebook.standard()).measure(lines).metrics();
        assertThat(metrics.get("unlawful_passed")).isZero();
        assertThat(metrics.get("lawful_refused_pct")).isLessThanOrEqualTo(2.0);
    }
}
