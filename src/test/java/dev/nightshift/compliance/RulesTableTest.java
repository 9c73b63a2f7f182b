package dev.nightshift.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTableTest {
    @Test
    void a_rule_without_a_test_that_shows_it_blocking_or_passing_fails_the_table() {
        assertThatThrownBy(() -> RulesTable.shown("R01", Map.of("blocks", "GoneTest.r01_gone"), "blocks", Map.of()))
                .hasMessageContaining("R01 has no test of its own that shows how it blocks");
        assertThatThrownBy(() -> RulesTable.shown("R01", Map.of(), "passes", Map.of()))
                .hasMessageContaining("passes");
        Map<String, List<String>> tests = Map.of("r02_small", List.of("EyeTest"));
        assertThatThrownBy(() -> RulesTable.shown("R01", Map.of("blocks", "EyeTest.r02_small"), "blocks", tests))
                .as("another rule's")
                .isInstanceOf(IllegalStateException.class);
        assertThat(RulesTable.shown("R02", Map.of("blocks", "EyeTest.r02_small"), "blocks", tests))
                .isEqualTo("`EyeTest.r02_small`");
    }

    @Test
    void the_table_of_rules_code_and_tests_is_up_to_date() throws IOException {
        String document = Files.readString(RulesTable.DOCUMENT);
        assertThat(document).as("run RulesTable.main to make the table anew").isEqualTo(RulesTable.document(document));
    }
}
