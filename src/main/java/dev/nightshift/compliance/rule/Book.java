package dev.nightshift.compliance.rule;

import dev.nightshift.compliance.text.Vocabulary;
import java.util.List;

/**
 * A read rule file.
 *
 * @param version the day that it was last changed
 * @param vocabulary the words that its rules look for
 */
public record Book(String version, List<Rule> rules, Vocabulary vocabulary) {
    public Book {
        rules = List.copyOf(rules);
    }
}
