package dev.nightshift.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RulesTableTest {
    @Test
    void the_table_of_rules_code_and_tests_is_up_to_date() throws IOException {
        String document = Files.readString(RulesTable.DOCUMENT);
        assertThat(document).as("run RulesTable.main to make the table anew").isEqualTo(RulesTable.document(document));
    }
}
