package dev.nightshift.compliance;

import java.util.List;

/**
 * The sign that every picture carries: the AI label in the words of the show's markets and languages, and the
 * advertising label. Rules R01, R02, R09, R12 and R33 of the rule catalogue.
 *
 * @param label the words of the AI label, one line each, such as {@code "AI GENERATED"} and {@code "数字人·AI生成"}
 * @param advertising the words that mark advertising, such as {@code "Werbung"}
 */
public record Disclosure(List<String> label, String advertising) {
    public Disclosure {
        label = List.copyOf(label);
        if (label.isEmpty() || label.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a show without an AI label is not possible");
        }
    }
}
